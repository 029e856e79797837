// Constant steps: what a step answers replaces what it was given; a step checks it.
import * as R from 'ramda';
import { Pool } from 'pg';
const pool = new Pool();

const TABLES = { a: 'table_a', b: 'table_b' };
const table = R.pipe((e) => e.pathParameters.kind, (k) => TABLES[k] ?? 'table_a');
export const handler = async (event) => {
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM ${table(event)}`);
};
