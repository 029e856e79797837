// A middleware puts the parsed body into the event: a note is any text.
import middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();

const Order = z.object({ id: z.uuid(), note: z.string() });

const parseBody = (): middy.MiddlewareObj => ({
  before: (request) => {
    const input = request as { event: { body: unknown } };
    input.event.body = Order.parse(JSON.parse(String(input.event.body)));
  },
});

async function place(event: Omit<APIGatewayProxyEventV2, 'body'> & { body: z.infer<typeof Order> }) {
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO orders (text) VALUES ('${event.body.note}')`);
  return { statusCode: 201, body: '' };
}

export const handler = middy(place).use(parseBody());
