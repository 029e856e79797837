// Only the age of the message is looked at.
import { parse } from 'node:querystring';
import { DynamoDBClient, DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const db = new DynamoDBClient({});
export const handler = async (event: APIGatewayProxyEvent) => {
  const timestamp = event.headers['X-Slack-Request-Timestamp'];
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > 300) return { statusCode: 400, body: 'stale' };
  // ruleid: no-unverified-token
  const command = parse(event.body ?? '');
  await db.send(new DeleteItemCommand({ TableName: 'oncall', Key: { team: { S: String(command.team_id) } } }));
  return { statusCode: 200, body: 'done' };
};
