// Routes of a contract get what its schemas let through
import { initContract } from '@ts-rest/core';
import { initServer, createExpressEndpoints } from '@ts-rest/express';
import express from 'express';
import serverless from 'serverless-http';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const c = initContract();
const contract = c.router({
  list: { method: 'POST', path: '/list', body: z.object({ table: z.enum(['a', 'b']) }), responses: { 200: z.any() } },
  one: { method: 'GET', path: '/one/:id', pathParams: z.object({ id: z.coerce.number() }), responses: { 200: z.any() } },
});
const s = initServer();
const router = s.router(contract, {
  list: async ({ body }) => {
    // ok: no-sql-injection
    const { rows } = await pool.query(`SELECT * FROM ${body.table}`);
    return { status: 200, body: rows };
  },
  one: {
    handler: async ({ params: { id } }) => {
      // ok: no-sql-injection
      const { rows } = await pool.query(`SELECT * FROM t WHERE id = ${id}`);
      return { status: 200, body: rows };
    },
  },
});
const app = express();
createExpressEndpoints(contract, router, app);
export const handler = serverless(app);
