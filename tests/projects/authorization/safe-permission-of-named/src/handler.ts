// The permission asked for is the caller's.
import { newEnforcer } from 'casbin';
import { Pool } from 'pg';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const pool = new Pool();
const enforcer = newEnforcer('model.conf', 'policy.csv');
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  if (!(await (await enforcer).enforce(sub, event.pathParameters!.id, 'delete'))) return { statusCode: 403 };
  // ok: require-authorization
  await pool.query('DELETE FROM things WHERE id = $1', [event.pathParameters!.id]);
  return { statusCode: 204 };
};
