// An async callback binds the body of each record.
import type { SQSHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: SQSHandler = async (event) => {
  await Promise.all(
    event.Records.map(async (record) => {
      const { email, plan } = JSON.parse(record.body);
      // ok: no-sql-injection
      await pool.query(`UPDATE subscriptions SET plan = $2 WHERE email = $1`, [email, plan]);
    }),
  );
};
