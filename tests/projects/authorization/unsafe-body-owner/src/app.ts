// The owner is compared with what the sender says.
import pg from 'pg';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const pool = new pg.Pool();
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const { ownerId } = JSON.parse(event.body ?? '{}');
  const { rows } = await pool.query('SELECT owner_id FROM docs WHERE id = $1', [event.pathParameters?.id]);
  if (rows[0].owner_id !== ownerId) return { statusCode: 403, body: '' };
  // ruleid: require-authorization
  await pool.query('DELETE FROM docs WHERE id = $1', [event.pathParameters?.id]);
  return { statusCode: 204, body: '' };
};
