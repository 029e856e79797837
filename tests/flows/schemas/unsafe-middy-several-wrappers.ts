// Middy: what the parser of one wrapper asks says nothing of another
import { parser } from '@aws-lambda-powertools/parser/middleware';
import { EventBridgeEnvelope } from '@aws-lambda-powertools/parser/envelopes/eventbridge';
import middy from '@middy/core';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();
const Partition = z.object({ partition: z.enum(['a', 'b']) });
const Note = z.object({ partition: z.string().min(1) });
const withSchema = (schema: z.ZodType) => middy().use(parser({ schema }));

export const archive = middy()
  .use(parser({ schema: Partition }))
  .handler(async (event: z.infer<typeof Partition>) => {
    // ok: no-sql-injection
    await pool.query(`CALL archive('${event.partition}')`);
  });

export const announce = middy()
  .use(parser({ schema: Note, envelope: EventBridgeEnvelope }))
  .handler(async (event: z.infer<typeof Note>) => {
    // ruleid: no-sql-injection
    await pool.query(`CALL announce('${event.partition}')`);
  });

export const remove = withSchema(Note).handler(async (event) => {
  // ruleid: no-sql-injection
  await pool.query(`CALL remove('${event.partition}')`);
});
