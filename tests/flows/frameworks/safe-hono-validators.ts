// Parts of a Hono request that a schema checks.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { zValidator } from '@hono/zod-validator';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Pool } from 'pg';

const pool = new Pool();
const app = new Hono();
app.post('/docs', zValidator('json', z.object({ id: z.string().uuid() })), zValidator('query', z.object({ page: z.coerce.number() })), async (c) => {
  const { id } = c.req.valid('json');
  // ok: no-sql-injection
  await pool.query(`DELETE FROM docs WHERE id = '${id}' OFFSET ${c.req.valid('query').page}`);
  return c.body(null, 204);
});
const open = new OpenAPIHono();
const route = createRoute({ method: 'get', path: '/docs/{id}', request: { params: z.object({ id: z.string().uuid() }) }, responses: {} });
open.openapi(route, async (c) => {
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM docs WHERE id = '${c.req.valid('param').id}'`);
  return c.body(null, 204);
});
export const handler = handle(app);
