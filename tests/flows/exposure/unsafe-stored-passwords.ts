// Rows are answered and logged with the digests of passwords in them.
import { Pool } from 'pg';
import { createPool } from 'mysql2/promise';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const pool = new Pool();
const shop = createPool({ host: 'db' });

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { rows } = await pool.query('SELECT id, name, password_hash FROM users WHERE id = $1', [event.pathParameters?.id]);
  // ruleid: no-secret-exposure
  console.log('found', rows[0].password_hash);
  const [users] = await shop.execute('SELECT u.id, u.password, u.mail FROM users u WHERE u.id = ?', [event.pathParameters?.id]);
  // ruleid: no-secret-exposure
  console.log('found', users);
  // ruleid: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify(rows[0]) };
};
