// The token is decoded and not verified.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { decodeJwt } from 'jose';
const pool = new Pool();
// ruleid: require-authentication
export async function handler(event: APIGatewayProxyEventV2) {
  const token = event.headers.authorization?.replace('Bearer ', '');
  if (!token) return { statusCode: 401 };
  const { sub } = decodeJwt(token);
  if (!sub) return { statusCode: 401 };
  await pool.query('DELETE FROM projects WHERE id = $1 AND owner = $2', [event.pathParameters?.id, sub]);
  return { statusCode: 204 };
}
