// What the wrapper is not given lets nobody through.
import { Pool } from 'pg';
import { withUser, withMember } from './with-user';

const pool = new Pool();

// ok: require-authentication
export const take = withUser(async (event) => {
  await pool.query('UPDATE stock SET amount = amount - 1 WHERE sku = $1', [event.pathParameters?.sku]);
  return { statusCode: 200 };
});

// ok: require-authentication
export const drop = withMember(async (event) => {
  await pool.query('DELETE FROM stock WHERE sku = $1', [event.pathParameters?.sku]);
  return { statusCode: 204 };
});
