// Routes of itty-router.
import { AutoRouter, Router, type IRequest } from 'itty-router';
import { Pool } from 'pg';

const pool = new Pool();
const router = AutoRouter();
router
  .get('/x/:id', async ({ params, query }) => {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${params.id}'`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${query.q}'`);
    return {};
  })
  .post('/y', async (request: IRequest) => {
    const body = await request.json();
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${body.name}'`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${request.headers.get('x-name')}'`);
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${request.method}'`);
  });
const other = Router();
other.all('*', async (request) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${request.url}'`);
});
export const handler = async (event: unknown) => ({ ...router, event });
