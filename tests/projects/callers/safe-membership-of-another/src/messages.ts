// It is looked for the caller among the members; whom he names besides says only under which name he appears.
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
  const shown = event.queryStringParameters?.as ?? me;
  if (!(await isMember(room, me))) return { statusCode: 403 };
  // ok: require-authorization
  const { Items } = await docs.send(new QueryCommand({ TableName: 'chat', KeyConditionExpression: 'room = :r', ExpressionAttributeValues: { ':r': room } }));
  return { statusCode: 200, body: JSON.stringify({ shown, Items }) };
};
