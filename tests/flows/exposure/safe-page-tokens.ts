// Tokens that mark a place in a list, or a device, are no credentials.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { nextToken, pageToken } = event.queryStringParameters ?? {};
  const { deviceToken, idempotencyToken, taskToken, csrfToken } = JSON.parse(event.body ?? '{}');
  // ok: no-secret-exposure
  console.log('page', nextToken, pageToken, idempotencyToken, taskToken, csrfToken);
  // ok: no-secret-exposure
  await client.send(new PutCommand({ TableName: 'devices', Item: { id: idempotencyToken, deviceToken } }));
  const { Items } = await client.send(new ScanCommand({ TableName: 'devices' }));
  // ok: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify({ Items, nextToken }) };
};
