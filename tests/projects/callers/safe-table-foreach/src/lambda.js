// A list of middlewares, made from the flag.
const express = require('express');
const serverless = require('serverless-http');
const { expressjwt } = require('express-jwt');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
const check = expressjwt({ secret: process.env.SECRET, algorithms: ['HS256'] });
const routes = [
  { path: '/orders', method: 'get', auth: true, handler: listOrders },
  { path: '/health', method: 'get', auth: false, handler: (req, res) => res.send('ok') },
  { path: '/orders', method: 'post', auth: true, handler: addOrder },
];
routes.forEach(({ path, method, auth, handler }) => {
  const before = auth ? [check] : [];
  // ok: require-authentication
  app[method](path, ...before, handler);
});
async function listOrders(req, res) {
  const { rows } = await pool.query('SELECT * FROM orders');
  res.json(rows);
}
async function addOrder(req, res) {
  await pool.query('INSERT INTO orders (item) VALUES ($1)', [req.body.item]);
  res.sendStatus(201);
}
module.exports.handler = serverless(app);
