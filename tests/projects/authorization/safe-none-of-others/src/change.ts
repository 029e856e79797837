// None of them is that of another.
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';

const pool = new Pool();

export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const me = event.requestContext.authorizer.jwt.claims.sub;
  const ids: string[] = JSON.parse(event.body ?? '[]');
  const { rows } = await pool.query('SELECT id, owner FROM boards WHERE id = ANY($1)', [ids]);
  if (rows.some((row) => row.owner !== me)) return { statusCode: 403 };
  // ok: require-authorization
  await pool.query('DELETE FROM boards WHERE id = ANY($1)', [ids]);
  return { statusCode: 204 };
};
