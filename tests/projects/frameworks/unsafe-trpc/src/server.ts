import { awsLambdaRequestHandler } from '@trpc/server/adapters/aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';
import { createContext, protectedProcedure, publicProcedure, router } from './trpc';
const pool = new Pool();
const app = router({
  // ok: require-authentication
  mine: protectedProcedure.query(async ({ ctx }) => (await pool.query('SELECT * FROM orders WHERE owner = $1', [ctx.user.sub])).rows),
  // ruleid: require-authentication
  all: publicProcedure.query(async () => (await pool.query('SELECT * FROM orders')).rows),
  // ruleid: require-authentication
  add: publicProcedure.input(z.object({ item: z.string() })).mutation(async ({ input }) => {
    await pool.query('INSERT INTO orders (item) VALUES ($1)', [input.item]);
  }),
});
export const handler = awsLambdaRequestHandler({ router: app, createContext });
