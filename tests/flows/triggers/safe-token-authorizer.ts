// The token is bound.
import type { APIGatewayTokenAuthorizerHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayTokenAuthorizerHandler = async (event) => {
  const token = event.authorizationToken.replace('Bearer ', '');
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT principal FROM api_tokens WHERE token = $1', [token]);
  const effect = rows.length === 1 ? 'Allow' : 'Deny';
  return {
    principalId: rows[0]?.principal ?? 'anonymous',
    policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect: effect, Resource: event.methodArn }] },
  };
};
