// Message and subject of a notification.
import type { SNSHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: SNSHandler = async (event) => {
  for (const { Sns } of event.Records) {
    // ruleid: no-sql-injection
    await pool.query(`INSERT INTO notices (subject, body) VALUES ('${Sns.Subject}', $1)`, [Sns.Message]);
  }
};
