// The envelope's schema checks each element of the list.
import { SqsEnvelope } from '@aws-lambda-powertools/parser/envelopes';
import { parser } from '@aws-lambda-powertools/parser';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();
const schema = z.object({ id: z.number(), sku: z.string().regex(/^[A-Z]{2}\d{4}$/) });
type Order = z.infer<typeof schema>;

class Orders {
  @parser({ schema, envelope: SqsEnvelope })
  async handler(orders: Order[], _context: unknown): Promise<void> {
    for (const order of orders) {
      // ok: no-sql-injection
      await pool.query(`UPDATE orders SET sku = '${order.sku}' WHERE id = ${order.id}`);
    }
  }
}

const instance = new Orders();
export const handler = instance.handler.bind(instance);
