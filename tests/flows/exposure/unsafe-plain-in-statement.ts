// The database stores a password as it is.
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: { body: string }) => {
  const { name, password } = JSON.parse(event.body);
  // ruleid: no-secret-exposure
  await pool.query('INSERT INTO users (name, password) VALUES ($1, $2)', [name, password]);
};
