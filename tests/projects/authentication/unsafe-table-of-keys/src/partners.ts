// Every object has something under `constructor`, and a list that is filtered is there though it is empty.
import { DynamoDBClient, DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const db = new DynamoDBClient({});
const partners: Record<string, { name: string }> = {
  [process.env.NORTH_API_KEY!]: { name: 'north' },
  [process.env.SOUTH_API_KEY!]: { name: 'south' },
};
const listed = [
  { name: 'north', key: process.env.NORTH_API_KEY },
  { name: 'south', key: process.env.SOUTH_API_KEY },
];

// ruleid: require-authentication
export const order = async (event: APIGatewayProxyEventV2) => {
  const partner = partners[event.headers['x-api-key'] ?? ''];
  if (!partner) return { statusCode: 401 };
  await db.send(new PutItemCommand({ TableName: 'orders', Item: { partner: { S: partner.name }, id: { S: event.body ?? '' } } }));
  return { statusCode: 201 };
};

// ruleid: require-authentication
export const cancel = async (event: APIGatewayProxyEventV2) => {
  const given = event.headers['x-api-key'];
  const found = listed.filter(({ key }) => key === given);
  if (!found) return { statusCode: 401 };
  await db.send(new DeleteItemCommand({ TableName: 'orders', Key: { id: { S: event.pathParameters?.id ?? '' } } }));
  return { statusCode: 204 };
};
