// What is there must be the caller's.
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const db = new DynamoDBClient({});
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const body = JSON.parse(event.body ?? '{}');
  // ok: require-authorization
  await db.send(new PutItemCommand({ TableName: 'orders', Item: { id: { S: event.pathParameters?.id ?? "" }, text: { S: body.text } }, ConditionExpression: 'owner = :me', ExpressionAttributeValues: { ':me': { S: String(event.requestContext.authorizer.jwt.claims.sub) } } }));
  return { statusCode: 201 };
};
