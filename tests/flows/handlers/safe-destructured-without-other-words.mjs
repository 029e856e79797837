// An exported function takes something apart that is no event.
import { Pool } from 'pg';

const pool = new Pool();

export const getItem = async ({ item: { id } }) => {
  // ok: no-sql-injection
  await pool.query('SELECT * FROM items WHERE id = ' + id);
};
