// A composed function that holds a composed function is given to a list's map.
import * as R from 'ramda';
import { Pool } from 'pg';

const pool = new Pool();
const clean = R.pipe(
  (v) => v.trim(),
  (v) => v.toLowerCase(),
);
const verify = (v) => {
  if (v.length > 20) throw new Error('bad');
  return v;
};
const quote = R.compose((v) => `'${v}'`, verify, clean);

export const handler = async (event) => {
  const names = JSON.parse(event.body).names.map(quote);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM users WHERE name IN (${names.join(',')})`);
};
