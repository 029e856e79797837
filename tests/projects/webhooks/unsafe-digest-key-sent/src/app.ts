// The signature of a webhook is made with a key that the sender sends along.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const db = new DynamoDBClient({});
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const raw = event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64') : Buffer.from(event.body ?? '');
  const mine = createHmac('sha256', event.headers['x-key'] ?? '').update(raw).digest();
  const theirs = Buffer.from(event.headers['linear-signature'] ?? '', 'hex');
  if (mine.byteLength !== theirs.byteLength || !timingSafeEqual(mine, theirs)) return { statusCode: 401 };
  const { data } = JSON.parse(raw.toString());
  await db.send(new UpdateItemCommand({ TableName: 'issues', Key: { id: { S: data.id } }, UpdateExpression: 'SET #s = :s', ExpressionAttributeNames: { '#s': 'state' }, ExpressionAttributeValues: { ':s': { S: data.state } } }));
  return { statusCode: 204 };
};
