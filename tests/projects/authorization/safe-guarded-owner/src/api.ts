// The statement asks for the owner.
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const pool = new Pool();
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const me = event.requestContext.authorizer.jwt.claims.sub;
  // ok: require-authorization
  await pool.query('DELETE FROM notes WHERE id = $1 AND owner = $2', [event.pathParameters!.id, me]);
  return { statusCode: 204 };
};
