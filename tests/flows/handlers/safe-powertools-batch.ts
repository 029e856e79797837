// The record handler of the batch processor binds each SQS record.
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { SQSHandler, SQSRecord } from 'aws-lambda';
import { Pool } from 'pg';

const processor = new BatchProcessor(EventType.SQS);
const pool = new Pool();

const recordHandler = async (record: SQSRecord): Promise<void> => {
  const { product, rating } = JSON.parse(record.body);
  // ok: no-sql-injection
  await pool.query('INSERT INTO ratings (product, rating) VALUES ($1, $2)', [product, rating]);
};

export const handler: SQSHandler = async (event, context) => processPartialResponse(event, recordHandler, processor, { context });
