// Another part than the checked one is used, or all are gathered whatever the check says.
import type { SQSEvent } from 'aws-lambda';
import { createPool } from 'mysql2/promise';

const pool = createPool(process.env['DSN']!);

interface Reading {
  sensor: string;
  unit: string;
}

function* readings(event: SQSEvent): Generator<Reading> {
  for (const { body } of event.Records) {
    const reading = JSON.parse(body) as Reading;
    if (!/^[A-Z]{2}\d{4}$/.test(reading.sensor)) continue;
    yield reading;
  }
}

export async function handler(event: SQSEvent): Promise<void> {
  for (const reading of readings(event)) {
    // ruleid: no-sql-injection
    await pool.query(`INSERT INTO readings (sensor, unit) VALUES ('${reading.sensor}', '${reading.unit}')`);
  }
  const kept: Reading[] = [];
  for (const { body } of event.Records) {
    const reading = JSON.parse(body) as Reading;
    if (!/^[A-Z]{2}\d{4}$/.test(reading.sensor)) console.warn('odd sensor');
    kept.push(reading);
  }
  // ruleid: no-sql-injection
  await pool.query(`DELETE FROM readings WHERE sensor IN (${kept.map(({ sensor }) => `'${sensor}'`).join()})`);
}
