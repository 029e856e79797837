// It is looked for a member whom the sender may name, and not for the caller.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const docs = DynamoDBDocumentClient.from(new DynamoDBClient({}));
async function isMember(room: string, user: string): Promise<boolean> {
  const { Item } = await docs.send(new GetCommand({ TableName: 'chat', Key: { room, entry: `MEMBER#${user}` } }));
  return Item !== undefined;
}
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const room = event.pathParameters!.room!;
  const me = event.requestContext.authorizer.jwt.claims.sub as string;
  if (!(await isMember(room, event.queryStringParameters?.as ?? me))) return { statusCode: 403 };
  // ruleid: require-authorization
  const { Items } = await docs.send(new QueryCommand({ TableName: 'chat', KeyConditionExpression: 'room = :r', ExpressionAttributeValues: { ':r': room } }));
  return { statusCode: 200, body: JSON.stringify(Items) };
};
