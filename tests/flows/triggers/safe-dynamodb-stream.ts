// The name of the event and the ARN of the stream are written by DynamoDB.
import type { DynamoDBStreamHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: DynamoDBStreamHandler = async (event) => {
  for (const record of event.Records) {
    const title = record.dynamodb?.NewImage?.title?.S;
    // ok: no-sql-injection
    await pool.query(`INSERT INTO search (op, stream, title) VALUES ('${record.eventName}', '${record.eventSourceARN}', $1)`, [title]);
  }
};
