// The password is taken out of each row: in a loop, by a callback, by what the callback picks.
import { Pool } from 'pg';

const pool = new Pool();
const statement = 'SELECT id, name, city, password_hash FROM users';
const strip = ({ password_hash: _hash, ...user }: Record<string, unknown>) => user;

export const handler = async (event: { list?: string }) => {
  const { rows } = await pool.query(statement);
  if (event.list === 'cities') {
    // ok: no-secret-exposure
    return { statusCode: 200, body: JSON.stringify(rows.map((row) => ({ city: row.city }))) };
  }
  // ok: no-secret-exposure
  console.log('users', rows.map(strip), strip(rows[0]));
  // ok: no-secret-exposure
  console.log('users', { ...rows[0], password_hash: undefined });
  for (const row of rows) delete row.password_hash;
  // ok: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify(rows) };
};
