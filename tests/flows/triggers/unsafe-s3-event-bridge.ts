// The object key of an S3 event on EventBridge.
import type { S3ObjectCreatedNotificationEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: S3ObjectCreatedNotificationEvent) => {
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO files (key) VALUES ('${event.detail.object.key}')`);
};
