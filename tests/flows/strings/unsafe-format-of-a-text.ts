// `util.format`: `%d` makes a number, `%s` does not.
import { format } from 'node:util';
import type { SQSHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: SQSHandler = async (event) => {
  for (const record of event.Records) {
    const { id, name } = JSON.parse(record.body) as { id: string; name: string };
    // ruleid: no-sql-injection
    await pool.query(format("UPDATE items SET name = '%s' WHERE id = %d", name, id));
    // ruleid: no-sql-injection
    await pool.query(format("UPDATE items SET id = %d WHERE name = '%s'", id, name));
  }
};
