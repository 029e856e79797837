// Powertools as middy middleware around a function that binds.
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { Logger } from '@aws-lambda-powertools/logger';
import { captureLambdaHandler } from '@aws-lambda-powertools/tracer/middleware';
import { Tracer } from '@aws-lambda-powertools/tracer';
import middy from '@middy/core';
import type { SQSEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

async function consume(event: SQSEvent): Promise<void> {
  for (const { body } of event.Records) {
    const { topic } = JSON.parse(body);
    // ok: no-sql-injection
    await pool.query('UPDATE topics SET hits = hits + 1 WHERE name = $1', [topic]);
  }
}

export const handler = middy(consume).use(captureLambdaHandler(new Tracer())).use(injectLambdaContext(new Logger(), { logEvent: false }));
