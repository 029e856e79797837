// Whether there is such a coupon is all that is told.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  // ok: require-authorization
  const r = await db.send(new GetCommand({ TableName: 'coupons', Key: { id: event.pathParameters!.id } }));
  return { statusCode: 200, body: JSON.stringify({ valid: r.Item !== undefined }) };
};
