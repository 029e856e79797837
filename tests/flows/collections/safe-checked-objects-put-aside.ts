// Objects of which a part was checked are gathered, and yielded in batches.
import type { SQSEvent } from 'aws-lambda';
import { createPool } from 'mysql2/promise';

const pool = createPool(process.env['DSN']!);

interface Reading {
  sensor: string;
  value: number;
}

function* batches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function* readings(event: SQSEvent): Generator<Reading> {
  for (const { body } of event.Records) {
    const reading = JSON.parse(body) as Reading;
    if (!/^[A-Z]{2}\d{4}$/.test(reading.sensor)) continue;
    yield reading;
  }
}

export async function handler(event: SQSEvent): Promise<void> {
  for (const batch of batches(readings(event), 100)) {
    const tuples = batch.map((reading) => `('${reading.sensor}', ${Number(reading.value)})`);
    // ok: no-sql-injection
    await pool.query(`INSERT INTO readings (sensor, value) VALUES ${tuples.join(',')}`);
  }
  const kept: Reading[] = [];
  for (const { body } of event.Records) {
    const reading = JSON.parse(body) as Reading;
    if (/^[A-Z]{2}\d{4}$/.test(reading.sensor)) kept.push(reading);
  }
  // ok: no-sql-injection
  await pool.query(`DELETE FROM readings WHERE sensor IN (${kept.map(({ sensor }) => `'${sensor}'`).join()})`);
}
