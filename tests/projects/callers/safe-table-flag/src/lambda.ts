// The flag of a route decides whether the middleware stands before it.
import express, { type RequestHandler } from 'express';
import serverless from 'serverless-http';
import { expressjwt } from 'express-jwt';
import { Pool } from 'pg';
const pool = new Pool();
const app = express();
const check = expressjwt({ secret: process.env.SECRET!, algorithms: ['HS256'] });
interface Route { path: string; method: 'get' | 'post'; auth: boolean; handler: RequestHandler }
const routes: Route[] = [
  { path: '/health', method: 'get', auth: false, handler: (_req, res) => { res.send('ok'); } },
  {
    path: '/orders', method: 'get', auth: true,
    // ok: require-authentication
    handler: async (_req, res) => {
      res.json((await pool.query('SELECT * FROM orders')).rows);
    },
  },
  {
    path: '/orders', method: 'post', auth: true,
    // ok: require-authentication
    handler: async (req, res) => {
      await pool.query('INSERT INTO orders (item) VALUES ($1)', [req.body.item]);
      res.sendStatus(201);
    },
  },
];
for (const route of routes) {
  if (route.auth) app[route.method](route.path, check, route.handler);
  else app[route.method](route.path, route.handler);
}
export const handler = serverless(app);
