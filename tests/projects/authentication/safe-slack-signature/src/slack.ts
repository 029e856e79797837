// A function that throws checks the signature of Slack.
import { createHmac, timingSafeEqual } from 'crypto';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const db = new DynamoDBClient({});
function verifySlack(event: APIGatewayProxyEventV2): void {
  const ts = event.headers['x-slack-request-timestamp'] ?? '';
  if (Math.abs(Date.now() / 1000 - Number(ts)) > 300) throw new Error('stale');
  const base = `v0:${ts}:${event.body}`;
  const mine = `v0=${createHmac('sha256', process.env.SLACK_SIGNING_SECRET!).update(base).digest('hex')}`;
  const theirs = event.headers['x-slack-signature'] ?? '';
  if (mine.length !== theirs.length || !timingSafeEqual(Buffer.from(mine, 'utf8'), Buffer.from(theirs, 'utf8')))
    throw new Error('bad signature');
}
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  verifySlack(event);
  await db.send(new PutItemCommand({ TableName: 'slack', Item: { id: { S: JSON.parse(event.body!).event_id } } }));
  return { statusCode: 200 };
};
