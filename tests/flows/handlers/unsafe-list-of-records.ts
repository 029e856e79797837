// What a pipe or an envelope gives a handler is a list.
import { SqsEnvelope } from '@aws-lambda-powertools/parser/envelopes';
import { parser } from '@aws-lambda-powertools/parser';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();
const schema = z.object({ id: z.number(), note: z.string() });
type Order = z.infer<typeof schema>;

class Orders {
  @parser({ schema, envelope: SqsEnvelope })
  async handler(orders: Order[], _context: unknown): Promise<void> {
    for (const order of orders) {
      // ruleid: no-sql-injection
      await pool.query(`UPDATE orders SET note = '${order.note}' WHERE id = ${order.id}`);
    }
  }
}

const instance = new Orders();
export const handler = instance.handler.bind(instance);
