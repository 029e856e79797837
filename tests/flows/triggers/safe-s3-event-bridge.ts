// The bucket name of an S3 event on EventBridge.
import type { S3ObjectCreatedNotificationEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: S3ObjectCreatedNotificationEvent) => {
  // ok: no-sql-injection
  await pool.query(`INSERT INTO files (bucket, key) VALUES ('${event.detail.bucket.name}', $1)`, [event.detail.object.key]);
};
