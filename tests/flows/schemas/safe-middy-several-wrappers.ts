// Middy: each wrapper has its parser, one of them from a function
import { parser } from '@aws-lambda-powertools/parser/middleware';
import { EventBridgeEnvelope } from '@aws-lambda-powertools/parser/envelopes/eventbridge';
import middy from '@middy/core';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();
const Partition = z.object({ partition: z.enum(['a', 'b']) });
const Day = z.object({ partition: z.string().date() });
const withSchema = (schema: z.ZodType) => middy().use(parser({ schema }));

export const archive = middy()
  .use(parser({ schema: Partition }))
  .handler(async (event: z.infer<typeof Partition>) => {
    // ok: no-sql-injection
    await pool.query(`CALL archive('${event.partition}')`);
  });

export const announce = middy()
  .use(parser({ schema: Day, envelope: EventBridgeEnvelope }))
  .handler(async (event: z.infer<typeof Day>) => {
    // ok: no-sql-injection
    await pool.query(`CALL announce('${event.partition}')`);
  });

export const remove = withSchema(Partition).handler(async (event) => {
  // ok: no-sql-injection
  await pool.query(`CALL remove('${event.partition}')`);
});
