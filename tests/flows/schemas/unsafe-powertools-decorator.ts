// Powertools: the method gets any text
import type { LambdaInterface } from '@aws-lambda-powertools/commons/types';
import { parser } from '@aws-lambda-powertools/parser';
import { EventBridgeEnvelope } from '@aws-lambda-powertools/parser/envelopes/eventbridge';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();
const Order = z.object({ id: z.string() });

class Lambda implements LambdaInterface {
  @parser({ schema: Order, envelope: EventBridgeEnvelope })
  public async handler(event: z.infer<typeof Order>, _context: unknown): Promise<void> {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE id = '${event.id}'`);
  }
}

const lambda = new Lambda();
export const handler = lambda.handler.bind(lambda);
