// The principal is what a header says.
import { IsAuthorizedCommand, VerifiedPermissionsClient } from '@aws-sdk/client-verifiedpermissions';
import { Pool } from 'pg';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const avp = new VerifiedPermissionsClient({});
const pool = new Pool();
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const { decision } = await avp.send(new IsAuthorizedCommand({ policyStoreId: 's', principal: { entityType: 'User', entityId: event.headers['x-user'] }, action: { actionType: 'Action', actionId: 'delete' }, resource: { entityType: 'Thing', entityId: event.pathParameters!.id } }));
  if (decision !== 'ALLOW') return { statusCode: 403 };
  // ruleid: require-authorization
  await pool.query('DELETE FROM things WHERE id = $1', [event.pathParameters!.id]);
  return { statusCode: 204 };
};
