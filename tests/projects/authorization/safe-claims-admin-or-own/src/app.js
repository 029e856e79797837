// The caller himself, or an administrator.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const isAdmin = (claims) => (claims['cognito:groups'] ?? []).includes('admin');
export const handler = async (event) => {
  const { claims } = event.requestContext.authorizer.jwt;
  const userId = event.pathParameters.id;
  if (userId !== claims.sub && !isAdmin(claims)) return { statusCode: 403, body: 'Forbidden' };
  // ok: require-authorization
  const own = await db.send(new QueryCommand({ TableName: 'orders', KeyConditionExpression: 'userId = :u', ExpressionAttributeValues: { ':u': userId } }));
  return { statusCode: 200, body: JSON.stringify(own.Items) };
};
