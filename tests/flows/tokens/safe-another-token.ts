// The token that is believed was verified in a helper.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { decodeJwt } from 'jose';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const pool = new Pool();
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_x', tokenUse: 'access', clientId: 'web' });

const bearer = (event: APIGatewayProxyEventV2) => event.headers.authorization?.slice(7) ?? '';

async function authenticate(event: APIGatewayProxyEventV2) {
  await verifier.verify(bearer(event));
}

export const handler = async (event: APIGatewayProxyEventV2) => {
  await authenticate(event);
  // ok: no-unverified-token
  const { email } = decodeJwt(bearer(event));
  const { rows } = await pool.query('SELECT * FROM orders WHERE email = $1', [email]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
