// The schema of one route of a contract says nothing of another route
import { initContract } from '@ts-rest/core';
import { createLambdaHandler, tsr } from '@ts-rest/serverless/aws';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const contract = initContract().router({
  a: { method: 'GET', path: '/a', query: z.object({ sort: z.enum(['x', 'y']) }), responses: { 200: z.any() } },
  b: { method: 'GET', path: '/b', query: z.object({ sort: z.string() }), responses: { 200: z.any() } },
  c: { method: 'GET', path: '/c', query: initContract().type<{ sort: 'x' | 'y' }>(), responses: { 200: z.any() } },
});
const router = tsr.router(contract, {
  a: async ({ query }) => {
    // ok: no-sql-injection
    const { rows } = await pool.query(`SELECT * FROM a ORDER BY ${query.sort}`);
    return { status: 200, body: rows };
  },
  b: async ({ query }) => {
    // ruleid: no-sql-injection
    const { rows } = await pool.query(`SELECT * FROM b ORDER BY ${query.sort}`);
    return { status: 200, body: rows };
  },
  c: async ({ query }) => {
    // ruleid: no-sql-injection
    const { rows } = await pool.query(`SELECT * FROM c ORDER BY ${query.sort}`);
    return { status: 200, body: rows };
  },
});
export const handler = createLambdaHandler(contract, router);

