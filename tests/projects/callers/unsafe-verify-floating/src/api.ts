// The promise of the verification is dropped.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
const verifier = CognitoJwtVerifier.create({ userPoolId: 'a', tokenUse: 'access', clientId: 'b' });
// ruleid: require-authentication
export async function handler(event: APIGatewayProxyEventV2) {
  verifier.verify(event.headers.authorization ?? '');
  const { rows } = await pool.query('SELECT * FROM todos');
  return { statusCode: 200, body: JSON.stringify(rows) };
}
