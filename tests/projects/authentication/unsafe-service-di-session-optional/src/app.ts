// The session is looked up, and nobody minds when there is none.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { Item } = await db.send(new GetCommand({ TableName: 'sessions', Key: { token: event.headers['x-session-token'] } }));
  console.log('deleted by', Item?.userId ?? 'nobody');
  await db.send(new DeleteCommand({ TableName: 'documents', Key: { id: event.pathParameters?.id } }));
  return { statusCode: 204 };
};
