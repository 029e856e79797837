// The data of a Firehose record.
import type { FirehoseTransformationEvent, FirehoseTransformationResult } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: FirehoseTransformationEvent): Promise<FirehoseTransformationResult> => {
  const records: FirehoseTransformationResult['records'] = [];
  for (const { recordId, data } of event.records) {
    const line = Buffer.from(data, 'base64').toString();
    // ruleid: no-sql-injection
    await pool.query(`INSERT INTO lines (line) VALUES ('${line}')`);
    records.push({ recordId, result: 'Ok', data });
  }
  return { records };
};
