// zod: a wrapper of the handler hands on any text
import { Pool } from 'pg';
import { z } from 'zod';
import { withSchema } from './with-schema.js';

const pool = new Pool();
const Order = z.object({ id: z.string() });

export const handler = withSchema(Order, async ({ id }) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${id}'`);
  return { id };
});
