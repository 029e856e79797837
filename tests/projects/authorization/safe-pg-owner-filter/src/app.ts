// The owner is one of the values of the statement.
import pg from 'pg';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const pool = new pg.Pool();
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const sub = String(event.requestContext.authorizer.jwt.claims.sub);
  // ok: require-authorization
  const { rows } = await pool.query('SELECT * FROM docs WHERE id = $1 AND owner_id = $2', [event.pathParameters?.id, sub]);
  if (rows.length === 0) return { statusCode: 404, body: '' };
  return { statusCode: 200, body: JSON.stringify(rows[0]) };
};
