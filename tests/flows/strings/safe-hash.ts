// The hexadecimal digest of a hash holds sixteen kinds of characters.
import { createHash } from 'node:crypto';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const token = event.headers['x-token'] ?? '';
  const digest = createHash('sha256').update(token).digest('hex');
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM tokens WHERE digest = '${digest}' OR legacy = $1`, [token]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
