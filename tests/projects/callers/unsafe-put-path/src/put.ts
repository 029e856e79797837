// What the path names is written anew.
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const db = new DynamoDBClient({});
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const body = JSON.parse(event.body ?? '{}');
  // ruleid: require-authorization
  await db.send(new PutItemCommand({ TableName: 'orders', Item: { id: { S: event.pathParameters?.id ?? "" }, text: { S: body.text } } }));
  return { statusCode: 201 };
};
