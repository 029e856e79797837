// Doc comments in a type count for an event and for parsed data that are declared to be of it.
import { Pool } from 'pg';

const pool = new Pool();

interface Job {
  /** @trusted the scheduler writes it */
  schema: string;
  name: string;
  body: string;
}
type Row = {
  /** @sanitizes sql */
  column: string;
  value: string;
};
const parse = (text: string): Row => JSON.parse(text);
const count = (job: Job) =>
  // ok: no-sql-injection
  pool.query(`SELECT count(*) FROM ${job.schema}.users WHERE name = $1`, [job.name]);

export const handler = async (event: Job) => {
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM ${event.schema}.users WHERE name = $1`, [event.name]);
  await count(event);
  const row = parse(event.body);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM users WHERE ${row.column} = $1`, [row.value]);
  const { column, value } = JSON.parse(event.body) as Row;
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM users WHERE ${column} = $1`, [value]);
};
