// Ramda curried filter in a pipe.
import * as R from 'ramda';
import { Pool } from 'pg';
const pool = new Pool();

const passes = (v) => v.length > 0;
const columns = R.pipe(R.split(','), R.filter(passes), R.join(', '));
export const handler = async (event) => {
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT ${columns(event.queryStringParameters.fields)} FROM users`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
