// A route of a contract puts parameters into SQL
import { createLambdaHandler, tsr } from '@ts-rest/serverless/aws';
import { initContract } from '@ts-rest/core';
import { z } from 'zod';
import { Pool } from 'pg';
const pool = new Pool();
const c = initContract();
const contract = c.router({ getPost: { method: 'GET', path: '/posts/:id', pathParams: z.object({ id: z.string() }), query: z.object({ sort: z.string() }), responses: { 200: c.type<unknown>() } } });
const router = tsr.router(contract, {
  getPost: async ({ params: { id }, query: { sort }, body }) => {
    // ruleid: no-sql-injection
    const r = await pool.query(`SELECT * FROM posts WHERE id = '${id}' ORDER BY ${sort}`);
    return { status: 200, body: r.rows };
  },
});
export const handler = createLambdaHandler(contract, router);
