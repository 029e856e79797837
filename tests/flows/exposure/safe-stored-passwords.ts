// Rows are answered without the digests of passwords, which are compared, counted, or not asked for.
import { Pool } from 'pg';
import { createPool } from 'mysql2/promise';
import { compare } from 'bcryptjs';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const pool = new Pool();
const shop = createPool({ host: 'db' });

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { rows } = await pool.query('SELECT id, name, password_hash FROM users WHERE id = $1', [event.pathParameters?.id]);
  const [user] = rows;
  if (!(await compare(String(event.headers['x-word']), user.password_hash))) return { statusCode: 401 };
  // ok: no-secret-exposure
  console.log('found', user.id, user.name);
  const [users] = await shop.execute(
    'SELECT u.id, u.password IS NOT NULL AS has_password, u.password_changed_at FROM users u WHERE u.password <> ?',
    [''],
  );
  // ok: no-secret-exposure
  console.log('found', users);
  const { password_hash: _hash, ...rest } = user;
  // ok: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify(rest) };
};
