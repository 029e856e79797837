// Powertools: the handler gets any text
import { SqsEnvelope } from '@aws-lambda-powertools/parser/envelopes';
import { parser } from '@aws-lambda-powertools/parser/middleware';
import middy from '@middy/core';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();
const Order = z.object({ id: z.string() });

const lambdaHandler = async (event: z.infer<typeof Order>[]): Promise<void> => {
  for (const order of event) {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE id = '${order.id}'`);
  }
};

export const handler = middy(lambdaHandler).use(parser({ schema: Order, envelope: SqsEnvelope }));
