// The database makes the digest of a password that it stores.
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: { body: string }) => {
  const { name, password } = JSON.parse(event.body);
  // ok: no-secret-exposure
  await pool.query("INSERT INTO users (name, password) VALUES ($1, crypt($2, gen_salt('bf')))", [name, password]);
};
