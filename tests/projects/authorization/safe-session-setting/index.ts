// The transaction is told who calls.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_a', tokenUse: 'access', clientId: 'b' });
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { sub } = await verifier.verify(event.headers.authorization ?? '');
  const client = await pool.connect();
  await client.query("SELECT set_config('app.user_id', $1, false)", [sub]);
  // ok: require-authorization
  const { rows } = await client.query('SELECT * FROM notes WHERE id = $1', [event.pathParameters!.id]);
  client.release();
  return { statusCode: 200, body: JSON.stringify(rows[0]) };
};
