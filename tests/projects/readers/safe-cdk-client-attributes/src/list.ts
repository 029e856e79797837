// No client may write the attribute: CDK.
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const pool = new Pool();
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  if (event.requestContext.authorizer.jwt.claims['custom:role'] !== 'admin') return { statusCode: 403 };
  // ok: require-authorization
  await pool.query('DELETE FROM orders');
  return { statusCode: 204 };
};
