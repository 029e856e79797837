// The claims are logged only.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyHandler } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler: APIGatewayProxyHandler = async (event) => {
  const user = event.requestContext.authorizer?.claims.sub;
  console.log(user, 'deletes');
  // ruleid: require-authorization
  await db.send(new DeleteCommand({ TableName: 'photos', Key: { id: event.pathParameters?.id } }));
  return { statusCode: 204, body: '' };
};
