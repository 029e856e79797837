// The route takes any text.
import { OpenAPIHono, createRoute, z } from '@hono/zod-openapi';
import { handle } from 'hono/aws-lambda';
import { Pool } from 'pg';
const pool = new Pool();
const route = createRoute({
  method: 'get',
  path: '/reports/{year}',
 request: { params: z.object({ year: z.string().openapi({ example: '2024' }) }) },
  responses: { 200: { description: 'ok', content: { 'application/json': { schema: z.any() } } } },
});
const app = new OpenAPIHono();
app.openapi(route, async (c) => {
  const { year } = c.req.valid('param');
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM reports_${year}`);
  return c.json(rows, 200);
});
export const handler = handle(app);
