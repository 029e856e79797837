// The subject of an incoming mail.
import type { SESHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: SESHandler = async (event) => {
  for (const { ses } of event.Records) {
    // ruleid: no-sql-injection
    await pool.query(`INSERT INTO mails (subject) VALUES ('${ses.mail.commonHeaders.subject}')`);
  }
};
