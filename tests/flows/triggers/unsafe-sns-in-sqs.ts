// A notification inside an SQS message.
import type { SNSMessage, SQSEvent } from 'aws-lambda';
import { createPool } from 'mysql2/promise';

const pool = createPool(process.env.MYSQL_URL!);

export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    const notification = JSON.parse(record.body) as SNSMessage;
    const message = JSON.parse(notification.Message);
    // ruleid: no-sql-injection
    await pool.query(`INSERT INTO leads (name) VALUES ('${message.name}')`);
  }
};
