// Rows that name the middlewares before them.
const express = require('express');
const serverless = require('serverless-http');
const jwt = require('jsonwebtoken');
const { Pool } = require('pg');
const pool = new Pool();
const router = express.Router();
const guard = (req, res, next) => {
  try { jwt.verify(req.get('authorization'), process.env.KEY, { algorithms: ['HS256'] }); next(); } catch { res.sendStatus(401); }
};
const routes = [
  { path: '/orders', verb: 'get', before: [guard], run: async (req, res) => res.json((await pool.query('SELECT * FROM orders')).rows) },
  { path: '/health', verb: 'get', before: [], run: async (req, res) => res.json('ok') },
  { path: '/orders', verb: 'delete', before: [guard], run: async (req, res) => res.json((await pool.query('DELETE FROM orders')).rows) },
];
routes.map((route) => {
  // ok: require-authentication
  router[route.verb](route.path, route.before, route.run);
});
for (const { path, verb, before, run } of routes) {
  // ok: require-authentication
  router[verb](path, ...before, run);
}
const app = express();
app.use('/api', router);
module.exports.handler = serverless(app);
