// The error of a verification is dropped by the function that the middleware is given.
import express from 'express';
import type { NextFunction, Request, Response } from 'express';
import serverless from 'serverless-http';
import { expressjwt } from 'express-jwt';
import { Pool } from 'pg';
const pool = new Pool();
const app = express();
const check = expressjwt({ secret: process.env.SECRET!, algorithms: ['HS256'] });
app.use((req: Request, res: Response, next: NextFunction) => {
  check(req, res, () => next());
});
// ruleid: require-authentication
app.get('/orders', async (_req, res) => {
  res.json((await pool.query('SELECT * FROM orders')).rows);
});
export const handler = serverless(app);
