// The permission asked for is that of a user whom the body names.
import { newEnforcer } from 'casbin';
import { Pool } from 'pg';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const pool = new Pool();
const enforcer = newEnforcer('model.conf', 'policy.csv');
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const { user } = JSON.parse(event.body ?? '{}');
  if (!(await (await enforcer).enforce(user, event.pathParameters!.id, 'delete'))) return { statusCode: 403 };
  // ruleid: require-authorization
  await pool.query('DELETE FROM things WHERE id = $1', [event.pathParameters!.id]);
  return { statusCode: 204 };
};
