// The caller counts only where the sender names nobody.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event) => {
  const { claims } = event.requestContext.authorizer.jwt;
  const userId = event.queryStringParameters?.userId ?? claims.sub;
  // ruleid: require-authorization
  const own = await db.send(new QueryCommand({ TableName: 'orders', KeyConditionExpression: 'userId = :u', ExpressionAttributeValues: { ':u': userId } }));
  return { statusCode: 200, body: JSON.stringify(own.Items) };
};
