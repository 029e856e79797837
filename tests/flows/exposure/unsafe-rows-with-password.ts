// Something else is taken out of each row, or the password is taken out of some rows.
import { Pool } from 'pg';

const pool = new Pool();
const statement = 'SELECT id, name, city, password_hash FROM users';
const strip = ({ city: _city, ...user }: Record<string, unknown>) => user;

export const handler = async (event: { list?: string }) => {
  const { rows } = await pool.query(statement);
  // ruleid: no-secret-exposure
  console.log('users', rows.map(strip));
  // ruleid: no-secret-exposure
  console.log('users', { ...rows[0], city: undefined });
  for (const row of rows) if (row.id === event.list) delete row.password_hash;
  // ruleid: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify(rows) };
};
