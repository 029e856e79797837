// An async callback runs a statement for each record.
import type { SQSHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: SQSHandler = async (event) => {
  await Promise.all(
    event.Records.map(async (record) => {
      const { email, plan } = JSON.parse(record.body);
      // ruleid: no-sql-injection
      await pool.query(`UPDATE subscriptions SET plan = '${plan}' WHERE email = $1`, [email]);
    }),
  );
};
