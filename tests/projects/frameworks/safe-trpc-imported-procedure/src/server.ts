import { awsLambdaRequestHandler } from '@trpc/server/adapters/aws-lambda';
import { Pool } from 'pg';
import { createContext, protectedProcedure, router } from './trpc';
const pool = new Pool();
const app = router({
  // ok: require-authentication
  clear: protectedProcedure.mutation(async () => (await pool.query('DELETE FROM orders')).rowCount),
});
export const handler = awsLambdaRequestHandler({ router: app, createContext });
