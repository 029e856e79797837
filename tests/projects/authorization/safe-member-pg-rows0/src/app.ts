// Whether the caller is a member is asked.
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const pool = new Pool();
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const user = event.requestContext.authorizer.jwt.claims.sub as string;
  const room = event.pathParameters?.room ?? '';
  const { rows: [found] } = await pool.query('SELECT 1 FROM members WHERE room = $1 AND member = $2', [room, user]);
  if (!found) return { statusCode: 403 };
  // ok: require-authorization
  await pool.query('DELETE FROM messages WHERE room = $1', [room]);
  return { statusCode: 204 };
};
