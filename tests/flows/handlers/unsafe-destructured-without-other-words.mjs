// An exported function takes a part of the event apart in its parameter list.
import { Pool } from 'pg';

const pool = new Pool();

export const getItem = async ({ pathParameters: { id } }) => {
  // ruleid: no-sql-injection
  await pool.query('SELECT * FROM items WHERE id = ' + id);
};
