// The value of a Kafka record.
import type { MSKEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export async function handler(event: MSKEvent) {
  for (const batch of Object.values(event.records)) {
    for (const record of batch) {
      const value = Buffer.from(record.value, 'base64').toString();
      // ruleid: no-sql-injection
      await pool.query(`INSERT INTO facts (fact) VALUES ('${value}')`);
    }
  }
}
