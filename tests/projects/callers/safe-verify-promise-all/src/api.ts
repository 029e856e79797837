// The verification is awaited with others.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
const verifier = CognitoJwtVerifier.create({ userPoolId: 'a', tokenUse: 'access', clientId: 'b' });
// ok: require-authentication
export async function handler(event: APIGatewayProxyEventV2) {
  const [claims] = await Promise.all([verifier.verify(event.headers.authorization ?? ''), pool.connect().then((c) => c.release())]);
  const { rows } = await pool.query('SELECT * FROM todos WHERE owner = $1', [claims.sub]);
  return { statusCode: 200, body: JSON.stringify(rows) };
}
