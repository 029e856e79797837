// What a route returns is answered.
import jwt from 'jsonwebtoken';
import { Pool } from 'pg';
const pool = new Pool();

import { initTRPC } from '@trpc/server';
import { awsLambdaRequestHandler } from '@trpc/server/adapters/aws-lambda';
const t = initTRPC.context<{ token: string }>().create();
const router = t.router({
  order: t.procedure.input((value: unknown) => value as { id: string }).query(async ({ input, ctx }) => {
    const user = jwt.verify(ctx.token, process.env.KEY!, { algorithms: ['HS256'] });
    console.log(user.sub);
    // ok: require-authorization
    const { rows } = await pool.query('SELECT * FROM orders WHERE id = $1 AND owner = $2', [input.id, user.sub]);
    return rows[0];
  }),
});
export const handler = awsLambdaRequestHandler({ router, createContext: ({ event }) => ({ token: event.headers.authorization ?? '' }) });
