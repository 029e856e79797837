// A middleware that goes on without a user; a route that looks for one.
import express, { type NextFunction, type Request, type Response } from 'express';
import serverless from 'serverless-http';
import jwt from 'jsonwebtoken';
import { Pool } from 'pg';
const pool = new Pool();
const app = express();
function attachUser(req: Request, res: Response, next: NextFunction) {
  const token = req.headers.authorization?.split(' ')[1];
  if (token) {
    try {
      res.locals.user = jwt.verify(token, process.env.SECRET!);
    } catch {
      res.locals.user = null;
    }
  }
  next();
}
app.use(attachUser);
// ruleid: require-authentication
app.get('/orders', async (_req, res) => {
  res.json((await pool.query('SELECT * FROM orders')).rows);
});
// ok: require-authentication
app.get('/mine', async (_req, res) => {
  if (!res.locals.user) {
    res.sendStatus(401);
    return;
  }
  res.json((await pool.query('SELECT * FROM orders WHERE owner = $1', [res.locals.user.sub])).rows);
});
export const handler = serverless(app);
