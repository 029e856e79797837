// An annotated function asks another service who calls.
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { askGateway } from './gateway';
const db = new DynamoDBClient({});
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  await askGateway(event);
  await db.send(new PutItemCommand({ TableName: 'items', Item: { id: { S: event.body ?? '' } } }));
  return { statusCode: 201 };
};
