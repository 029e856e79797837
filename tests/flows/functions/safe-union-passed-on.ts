// Both schemas let pass only what is harmless.
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();
const ById = z.object({ id: z.string().uuid() });
const ByNumber = z.object({ id: z.number() });

async function find(query: { id: string | number }) {
  // ok: no-sql-injection
  return pool.query(`SELECT * FROM orders WHERE id = '${query.id}'`);
}

export const handler = async (event: { body: string }) => find(z.union([ById, ByNumber]).parse(JSON.parse(event.body)));
