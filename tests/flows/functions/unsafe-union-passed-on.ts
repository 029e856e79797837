// What one of two schemas lets pass is as dangerous in a function as before, whichever of them is written first.
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();
const ById = z.object({ id: z.string().uuid() });
const ByName = z.object({ id: z.string() });

async function find(query: { id: string }) {
  // ruleid: no-sql-injection
  return pool.query(`SELECT * FROM orders WHERE id = '${query.id}'`);
}

export const handler = async (event: { body: string }) => find(z.union([ById, ByName]).parse(JSON.parse(event.body)));
