// That the verification was rejected is written down.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { Pool } from 'pg';
const pool = new Pool();
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_abc', tokenUse: 'access', clientId: 'web' });
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEvent) => {
  const [caller] = await Promise.allSettled([verifier.verify(event.headers.Authorization ?? '')]);
  if (caller.status === 'rejected') console.warn(caller.reason);
  await pool.query('DELETE FROM orders');
  return { statusCode: 204, body: '' };
};
