// The caller must be a member of the team.
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const pool = new Pool();
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  const member = await pool.query('SELECT 1 FROM members WHERE team = $1 AND user_id = $2', [event.pathParameters!.team, sub]);
  if (member.rowCount === 0) return { statusCode: 403 };
  // ok: require-authorization
  const { rows } = await pool.query('SELECT * FROM notes WHERE team = $1 AND id = $2', [event.pathParameters!.team, event.pathParameters!.id]);
  return { statusCode: 200, body: JSON.stringify(rows[0]) };
};
