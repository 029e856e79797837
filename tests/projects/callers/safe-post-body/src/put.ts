// Something new under an identifier of the sender.
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const db = new DynamoDBClient({});
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const body = JSON.parse(event.body ?? '{}');
  // ok: require-authorization
  await db.send(new PutItemCommand({ TableName: 'orders', Item: { id: { S: body.id }, text: { S: body.text } } }));
  return { statusCode: 201 };
};
