// The owner of what was read is compared before it is changed.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyResultV2 } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export async function handler(event: APIGatewayProxyEventV2WithJWTAuthorizer): Promise<APIGatewayProxyResultV2> {
  const userId = event.requestContext.authorizer.jwt.claims.sub as string;
  const id = event.pathParameters?.id;
  const { Item: current } = await db.send(new GetCommand({ TableName: 'profiles', Key: { id } }));
  if (!current || current.ownerId !== userId) return { statusCode: 404, body: '' };
  const input = JSON.parse(event.body ?? '{}') as { bio: string };
  // ok: require-authorization
  await db.send(new UpdateCommand({
    TableName: 'profiles',
    Key: { id },
    UpdateExpression: 'SET bio = :bio',
    ExpressionAttributeValues: { ':bio': String(input.bio) },
  }));
  return { statusCode: 200, body: '{}' };
}
