// The verdict of SES is one of four words.
import type { SESHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: SESHandler = async (event) => {
  for (const { ses } of event.Records) {
    // ok: no-sql-injection
    await pool.query(`INSERT INTO mails (spam, subject) VALUES ('${ses.receipt.spamVerdict.status}', $1)`, [ses.mail.commonHeaders.subject]);
  }
};
