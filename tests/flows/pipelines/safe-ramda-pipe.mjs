// Ramda pipe of three steps makes the SQL text; a step checks it.
import * as R from 'ramda';
import { Pool } from 'pg';
const pool = new Pool();

const readName = (event) => event.queryStringParameters.name;
const verify = (v) => {
  if (!/^[a-z0-9]{1,20}$/.test(v)) throw new Error('bad');
  return v;
};
const toSql = (v) => `SELECT * FROM users WHERE name = '${v}'`;
const build = R.pipe(readName, verify, toSql);
export const handler = async (event) => {
  // ok: no-sql-injection
  const { rows } = await pool.query(build(event));
  return { statusCode: 200, body: JSON.stringify(rows) };
};
