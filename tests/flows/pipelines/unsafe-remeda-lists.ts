// Lists that Remeda makes unique, sorts and cuts, with calls that wait for the data
import * as R from 'remeda';
import { Pool } from 'pg';
import type { SQSEvent } from 'aws-lambda';

const pool = new Pool();

export const handler = async (event: SQSEvent) => {
  const ids = R.pipe(
    event.Records,
    R.map((record) => record.body),
    R.filter((id) => id.length > 1),
    R.unique(),
    R.sort((a, b) => a.length - b.length),
    R.take(10),
  );
  const list = ids.map((id) => `'${id}'`).join(',');
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM items WHERE id IN (${list})`);
};
