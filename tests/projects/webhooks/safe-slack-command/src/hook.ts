// The signature of Slack is compared.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse } from 'node:querystring';
import { DynamoDBClient, DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const db = new DynamoDBClient({});
function isFromSlack(event: APIGatewayProxyEvent): boolean {
  const timestamp = event.headers['X-Slack-Request-Timestamp'] ?? '';
  const signature = event.headers['X-Slack-Signature'] ?? '';
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > 300) return false;
  const mine = `v0=${createHmac('sha256', process.env.SLACK_SIGNING_SECRET!).update(`v0:${timestamp}:${event.body}`).digest('hex')}`;
  return mine.length === signature.length && timingSafeEqual(Buffer.from(mine), Buffer.from(signature));
}
export const handler = async (event: APIGatewayProxyEvent) => {
  if (!isFromSlack(event)) return { statusCode: 401, body: '' };
  // ok: no-unverified-token
  const command = parse(event.body ?? '');
  await db.send(new DeleteItemCommand({ TableName: 'oncall', Key: { team: { S: String(command.team_id) } } }));
  return { statusCode: 200, body: 'done' };
};
