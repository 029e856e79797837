// What is found beside the key of a signature is answered to those whose signature is wrong.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const docs = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const tenantOf = async (id: string) => (await docs.send(new GetCommand({ TableName: 'tenants', Key: { id } }))).Item;
const sign = (text: string, key: string) => createHmac('sha256', key).update(text).digest();
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const tenant = await tenantOf(event.pathParameters?.tenant ?? '');
  if (tenant === undefined) return { statusCode: 404 };
  const own = sign(event.body ?? '', tenant.signingKey as string);
  const sent = Buffer.from(event.headers['x-signature'] ?? '', 'hex');
  if (own.length !== sent.length || !timingSafeEqual(own, sent)) return { statusCode: 401, body: JSON.stringify({ plan: tenant.plan }) };
  return { statusCode: 202 };
};
