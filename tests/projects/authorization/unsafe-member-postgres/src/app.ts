// Whether the caller is a member is asked, and the answer is always there.
import { Pool } from 'pg';
import postgres from 'postgres';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const pool = new Pool();
const sql = postgres(process.env.DATABASE_URL!);
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const user = event.requestContext.authorizer.jwt.claims.sub as string;
  const room = event.pathParameters?.room ?? '';
  const found = await sql`SELECT 1 FROM members WHERE room = ${room} AND member = ${user}`;
  if (!found) return { statusCode: 403 };
  // ruleid: require-authorization
  await pool.query('DELETE FROM messages WHERE room = $1', [room]);
  return { statusCode: 204 };
};
