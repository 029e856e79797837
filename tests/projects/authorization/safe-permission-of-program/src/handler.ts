// The service is asked about the program as a whole, whichever photo is meant.
import { newEnforcer } from 'casbin';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const pool = new Pool();
const ready = newEnforcer('model.conf', 'policy.csv');
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const { rows } = await pool.query('SELECT locked FROM albums WHERE id = $1', [event.queryStringParameters?.album]);
  if (rows[0]?.locked) return { statusCode: 409 };
  const enforcer = await ready;
  if (!(await enforcer.enforce(event.requestContext.authorizer.jwt.claims.sub, 'photos', 'delete'))) return { statusCode: 403 };
  // ok: require-authorization
  await pool.query('DELETE FROM photos WHERE id = $1', [event.pathParameters?.id]);
  return { statusCode: 204 };
};
