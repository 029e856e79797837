// Support may choose a user, others are themselves.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event) => {
  const { claims } = event.requestContext.authorizer.jwt;
  const groups = claims['cognito:groups'] ?? [];
  const userId = groups.includes('support') ? (event.queryStringParameters?.userId ?? claims.sub) : claims.sub;
  // ok: require-authorization
  const own = await db.send(new QueryCommand({ TableName: 'orders', KeyConditionExpression: 'userId = :u', ExpressionAttributeValues: { ':u': userId } }));
  return { statusCode: 200, body: JSON.stringify(own.Items) };
};
