// Doc comments in a type say nothing of its other members.
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
  // ruleid: no-sql-injection
  pool.query(`SELECT count(*) FROM ${job.schema}.users WHERE name = '${job.name}'`);

export const handler = async (event: Job) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM ${event.schema}.users WHERE name = '${event.name}'`);
  await count(event);
  const row = parse(event.body);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM users WHERE ${row.column} = '${row.value}'`);
  const { column, value } = JSON.parse(event.body) as Row;
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM users WHERE ${column} = '${value}'`);
};
