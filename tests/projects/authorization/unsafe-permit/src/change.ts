// A promise is there whatever it is fulfilled with.
import { Permit } from 'permitio';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';

const permit = new Permit({ token: process.env.PERMIT_TOKEN!, pdp: process.env.PERMIT_PDP! });
const pool = new Pool();

export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const user = String(event.requestContext.authorizer.jwt.claims.sub);
  const key = event.pathParameters!.id!;
  const permitted = permit.check(user, 'delete', { type: 'board', key });
  if (!permitted) return { statusCode: 403 };
  // ruleid: require-authorization
  await pool.query('DELETE FROM boards WHERE id = $1', [key]);
  return { statusCode: 204 };
};
