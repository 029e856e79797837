// Inputs of tRPC procedures.
import { initTRPC } from '@trpc/server';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const t = initTRPC.create();
const publicProcedure = t.procedure.use(async ({ next }) => next());
export const appRouter = t.router({
  byName: publicProcedure.input(z.object({ name: z.string() })).query(async ({ input }) => {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${input.name}'`);
  }),
  add: t.procedure.input(z.string()).mutation(async (opts) => {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${opts.input}'`);
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${opts.path}'`);
  }),
});
