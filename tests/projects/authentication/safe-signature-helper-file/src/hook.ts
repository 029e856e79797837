// The keyed digest is made in another file.
import { sign } from './sign';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  if (sign(event.body ?? '') !== event.headers['x-signature']) return { statusCode: 401 };
  await pool.query('UPDATE parcels SET state = $1', [JSON.parse(event.body!).state]);
  return { statusCode: 200 };
};
