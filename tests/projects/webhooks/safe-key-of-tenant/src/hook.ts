// The key of a signature is looked up by the path, and nothing else of what is found is used before it was verified.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const docs = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const tenantOf = async (id: string) => (await docs.send(new GetCommand({ TableName: 'tenants', Key: { id } }))).Item;
const sign = (text: string, key: string) => createHmac('sha256', key).update(text).digest();
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const tenant = await tenantOf(event.pathParameters?.tenant ?? '');
  if (tenant === undefined) return { statusCode: 404 };
  const own = sign(event.body ?? '', tenant.signingKey as string);
  const sent = Buffer.from(event.headers['x-signature'] ?? '', 'hex');
  if (own.length !== sent.length || !timingSafeEqual(own, sent)) return { statusCode: 401 };
  await docs.send(new PutCommand({ TableName: 'events', Item: { tenant: tenant.id, id: crypto.randomUUID(), body: event.body } }));
  return { statusCode: 202, body: JSON.stringify({ plan: tenant.plan }) };
};
