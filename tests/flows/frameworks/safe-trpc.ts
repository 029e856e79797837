// Inputs of tRPC procedures that a schema checks.
import { initTRPC } from '@trpc/server';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const t = initTRPC.create();
export const appRouter = t.router({
  byId: t.procedure.input(z.number().int()).query(async ({ input }) => {
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = ${input}`);
  }),
  byKind: t.procedure
    .input(z.object({ kind: z.enum(['a', 'b']) }))
    .use(async ({ next }) => next())
    .mutation(async ({ input: { kind } }) => {
      // ok: no-sql-injection
      await pool.query(`SELECT * FROM t WHERE x = '${kind}'`);
    }),
});
