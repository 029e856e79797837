// The query string chooses among written tables; the caller chooses the key only.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const TABLES: Record<string, string | undefined> = { orders: process.env.ORDERS_TABLE, users: 'users-prod' };

export const handler = async (event: APIGatewayProxyEventV2) => {
  const table = TABLES[event.queryStringParameters?.table ?? 'orders'];
  if (table === undefined) return { statusCode: 400 };
  // ok: no-resource-injection
  const { Item } = await client.send(new GetCommand({ TableName: table, Key: { id: event.pathParameters?.id } }));
  return { statusCode: 200, body: JSON.stringify(Item) };
};
