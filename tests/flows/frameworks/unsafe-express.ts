// Every part of an Express request that the sender chooses.
import express, { Router, type ErrorRequestHandler, type Request, type RequestHandler } from 'express';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();
const router = Router();
app.use(express.json());
router.get('/:id', [(req, _res, next) => next()], async (req, res) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${req.params.id}'`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${req.get('x-tenant')}'`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${req.header('x-tenant')}'`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${req.cookies.theme}'`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${req.originalUrl}'`);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${req.method}'`);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${req.ip}'`);
  res.end();
});
router.route('/two').post(async (req, res) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${req.body.name}'`);
  res.end();
});
app.use('/base', router);
app.param('user', async (req, res, next, id) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${id}'`);
  next();
});
export const list: RequestHandler = async (req, res) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${req.query.page}'`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${(req as any).apiGateway.event.body}'`);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${(req as any).apiGateway.event.requestContext.requestId}'`);
  res.end();
};
export const failed: ErrorRequestHandler = async (error, req, res, next) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${req.path}'`);
  next(error);
};
app.use(failed);
app.put('/three', guard, list);
async function guard(req: Request, _res: unknown, next: () => void) {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${req.body.role}'`);
  next();
}
