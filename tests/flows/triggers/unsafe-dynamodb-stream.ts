// The new image of an item holds what somebody wrote.
import type { DynamoDBStreamHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: DynamoDBStreamHandler = async (event) => {
  for (const record of event.Records) {
    const title = record.dynamodb?.NewImage?.title?.S;
    // ruleid: no-sql-injection
    await pool.query(`INSERT INTO search (title) VALUES ('${title}')`);
  }
};
