// The ARN of the topic.
import type { SNSHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: SNSHandler = async (event) => {
  for (const { Sns } of event.Records) {
    // ok: no-sql-injection
    await pool.query(`INSERT INTO notices (topic, body) VALUES ('${Sns.TopicArn}', $1)`, [Sns.Message]);
  }
};
