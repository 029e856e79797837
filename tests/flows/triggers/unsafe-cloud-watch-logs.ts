// Log lines hold what others wrote into the log.
import { gunzipSync } from 'node:zlib';
import type { CloudWatchLogsHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: CloudWatchLogsHandler = async (event) => {
  const payload = JSON.parse(gunzipSync(Buffer.from(event.awslogs.data, 'base64')).toString());
  for (const { message } of payload.logEvents) {
    // ruleid: no-sql-injection
    await pool.query(`INSERT INTO log_lines (line) VALUES ('${message}')`);
  }
};
