// Ramda compose, right to left.
import { compose } from 'ramda';
import { Pool } from 'pg';
const pool = new Pool();

const verify = (v) => {
  if (v.length > 20) throw new Error('bad');
  return v;
};
const toSql = (v) => `SELECT * FROM users WHERE name = '${v}'`;
export const handler = async (event) => {
  const build = compose(toSql, verify, (e) => e.pathParameters.id);
  const text = build(event);
  // ruleid: no-sql-injection
  await pool.query(text);
  return { statusCode: 204 };
};
