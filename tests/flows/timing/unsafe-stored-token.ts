// A token that DynamoDB keeps is compared with one of the body.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { email, resetToken } = JSON.parse(event.body ?? '{}');
  const { Item } = await db.send(new GetCommand({ TableName: 'users', Key: { email: String(email) } }));
  // ruleid: no-timing-unsafe-compare
  if (!Item || Item.resetToken !== resetToken) return { statusCode: 400 };
  return { statusCode: 200 };
};
