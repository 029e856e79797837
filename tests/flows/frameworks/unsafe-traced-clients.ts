// Clients that a tracer answers are the clients that it was given.
import { Tracer } from '@aws-lambda-powertools/tracer';
import AWSXRay from 'aws-xray-sdk-core';
import capturePostgres from 'aws-xray-sdk-postgres';
import * as pg from 'pg';
import type { SQSEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();
const traced = capturePostgres(pg);
const client = new traced.Client();
const tracer = new Tracer();
const same = tracer.captureAWSv3Client(new Pool());
export const handler = async (event: SQSEvent) => {
  for (const { body } of event.Records) {
    // ruleid: no-sql-injection
    await client.query(`SELECT '${body}'`);
    // ruleid: no-sql-injection
    await same.query(`SELECT '${body}'`);
    await AWSXRay.captureAsyncFunc('work', async () => {
      // ruleid: no-sql-injection
      await pool.query(`SELECT * FROM t WHERE x = '${body}'`);
    });
  }
};
