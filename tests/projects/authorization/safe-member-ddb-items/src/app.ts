// Whether the caller is a member is asked.
import { Pool } from 'pg';
import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const pool = new Pool();
const db = new DynamoDBClient({});
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const user = event.requestContext.authorizer.jwt.claims.sub as string;
  const room = event.pathParameters?.room ?? '';
  const { Items } = await db.send(new QueryCommand({ TableName: 'm', KeyConditionExpression: 'room = :r AND member = :m', ExpressionAttributeValues: { ':r': { S: room }, ':m': { S: user } } }));
  if (!Items?.length) return { statusCode: 403 };
  // ok: require-authorization
  await pool.query('DELETE FROM messages WHERE room = $1', [room]);
  return { statusCode: 204 };
};
