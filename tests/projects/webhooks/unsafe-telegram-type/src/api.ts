// A variable is declared to be an update of Telegram.
import type { Update } from 'telegraf/types';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const db = new DynamoDBClient({});
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  // ruleid: no-unverified-token
  const update: Update = JSON.parse(event.body!);
  await db.send(new PutItemCommand({ TableName: 'chats', Item: { id: { N: String(update.update_id) } } }));
  return { statusCode: 200 };
};
