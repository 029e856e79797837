// Hashing the token gives a new text and leaves the token as it was.
import { createHash } from 'node:crypto';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const token = event.headers['x-token'] ?? '';
  const digest = createHash('sha256').update(token).digest('hex');
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM tokens WHERE digest = $1 OR legacy = '${token}'`, [digest]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
