// The flag of one route is off.
import express, { type RequestHandler } from 'express';
import serverless from 'serverless-http';
import { expressjwt } from 'express-jwt';
import { Pool } from 'pg';
const pool = new Pool();
const app = express();
const check = expressjwt({ secret: process.env.SECRET!, algorithms: ['HS256'] });
interface Route { path: string; method: 'get' | 'post'; auth: boolean; handler: RequestHandler }
const listOrders: RequestHandler = async (_req, res) => {
  res.json((await pool.query('SELECT * FROM orders')).rows);
};
const addOrder: RequestHandler = async (req, res) => {
  await pool.query('INSERT INTO orders (item) VALUES ($1)', [req.body.item]);
  res.sendStatus(201);
};
const routes: Route[] = [
  { path: '/orders', method: 'get', auth: true, handler: listOrders },
  { path: '/orders', method: 'post', auth: false, handler: addOrder },
];
for (const route of routes) {
  if (route.auth) app[route.method](route.path, check, route.handler);
  // ruleid: require-authentication
  else app[route.method](route.path, route.handler);
}
export const handler = serverless(app);
