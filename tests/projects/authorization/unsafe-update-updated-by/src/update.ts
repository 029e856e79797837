// The caller is written into the item, and decides nothing.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyResultV2 } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export async function handler(event: APIGatewayProxyEventV2WithJWTAuthorizer): Promise<APIGatewayProxyResultV2> {
  const userId = event.requestContext.authorizer.jwt.claims.sub as string;
  const input = JSON.parse(event.body ?? '{}') as { bio: string };
  // ruleid: require-authorization
  await db.send(new UpdateCommand({
    TableName: 'profiles',
    Key: { id: event.pathParameters!.id },
    UpdateExpression: 'SET bio = :bio, updatedBy = :by',
    ExpressionAttributeValues: { ':bio': String(input.bio), ':by': userId },
  }));
  return { statusCode: 200, body: '{}' };
}
