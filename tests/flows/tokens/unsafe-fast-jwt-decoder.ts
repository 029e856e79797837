// A decoder that is made once.
import { createDecoder } from 'fast-jwt';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const decode = createDecoder();
const pool = new Pool();
export const handler = async (event: APIGatewayProxyEventV2) => {
  const token = event.cookies?.[0]?.replace('session=', '') ?? '';
  // ruleid: no-unverified-token
  const { userId } = decode(token) as { userId: string };
  const { rows } = await pool.query('select * from orders where user_id = $1', [userId]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
