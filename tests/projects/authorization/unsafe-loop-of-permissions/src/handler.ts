// Who has no permission at all passes a loop over his permissions.
import { Pool } from 'pg';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const pool = new Pool();
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const me = event.requestContext.authorizer.jwt.claims.sub;
  const { rows } = await pool.query('SELECT level FROM permissions WHERE member = $1', [me]);
  for (const row of rows) if (row.level !== 'editor') return { statusCode: 403 };
  // ruleid: require-authorization
  await pool.query('DELETE FROM pages WHERE id = $1', [event.pathParameters?.id]);
  return { statusCode: 204 };
};
