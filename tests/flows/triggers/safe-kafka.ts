// The topic of a Kafka record is configured.
import type { MSKEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export async function handler(event: MSKEvent) {
  for (const batch of Object.values(event.records)) {
    for (const record of batch) {
      const value = Buffer.from(record.value, 'base64').toString();
      // ok: no-sql-injection
      await pool.query(`INSERT INTO facts (topic, fact) VALUES ('${record.topic}', $1)`, [value]);
    }
  }
}
