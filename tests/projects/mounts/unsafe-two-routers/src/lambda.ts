// One router has a check, the other none.
import express, { Router, type Express, type RequestHandler } from 'express';
import serverless from 'serverless-http';
import { Pool } from 'pg';
const pool = new Pool();
const withKey: RequestHandler = (req, res, next) => { if (req.get('x-key') !== process.env.API_KEY) { res.sendStatus(401); return; } next(); };
function makePartners(): Router {
  const router = Router();
  router.use(withKey);
  // ok: require-authentication
  router.get('/orders', async (_req, res) => { res.json((await pool.query('SELECT * FROM orders')).rows); });
  return router;
}
function makeUsers(): Router {
  const router = Router();
  // ruleid: require-authentication
  router.get('/bills', async (_req, res) => { res.json((await pool.query('SELECT * FROM bills')).rows); });
  return router;
}
function build(): Express {
  const app = express();
  app.use('/partners', makePartners());
  app.use('/users', makeUsers());
  return app;
}
export const handler = serverless(build());
