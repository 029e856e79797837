// Who calls is only logged.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
const verifier = CognitoJwtVerifier.create({ userPoolId: 'a', tokenUse: 'access', clientId: 'b' });
async function whoIs(event: APIGatewayProxyEventV2): Promise<{ sub: string } | null> {
  const header = event.headers.authorization;
  return header?.startsWith('Bearer ') ? verifier.verify(header.slice(7)).catch(() => null) : null;
}
// ruleid: require-authentication
export async function handler(event: APIGatewayProxyEventV2) {
  const who = await whoIs(event);
  console.log('asked by', who?.sub ?? 'nobody');
  const { rows } = await pool.query('SELECT * FROM todos WHERE done');
  return { statusCode: 200, body: JSON.stringify(rows) };
}
