// Schemas of events are extended by what is written as a text within them, of which only the type is asked for.
import { JSONStringified } from '@aws-lambda-powertools/parser/helpers';
import { parser } from '@aws-lambda-powertools/parser/middleware';
import { APIGatewayProxyEventV2Schema, SqsRecordSchema, SqsSchema } from '@aws-lambda-powertools/parser/schemas';
import middy from '@middy/core';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();
const Order = z.object({ sort: z.string() });
const schema = APIGatewayProxyEventV2Schema.extend({ body: JSONStringified(Order) });
const queue = SqsSchema.extend({ Records: z.array(SqsRecordSchema.extend({ body: JSONStringified(Order) })) });

export const handler = middy()
  .use(parser({ schema }))
  .handler(async (event: z.infer<typeof schema>) => {
    // ruleid: no-sql-injection
    return pool.query(`SELECT * FROM items ORDER BY ${event.body.sort}`);
  });

export const queueHandler = async (event: unknown) => {
  for (const { body } of queue.parse(event).Records) {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM items ORDER BY ${body.sort}`);
  }
};
