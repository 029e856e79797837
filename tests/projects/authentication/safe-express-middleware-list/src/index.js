// A list of middlewares, one of another file, before routes of Express.
const express = require('express');
const serverless = require('serverless-http');
const { Pool } = require('pg');
const { requireUser } = require('./auth');
const pool = new Pool();
const app = express();
const secured = [express.json(), requireUser];
// ok: require-authentication
app.post('/orders', secured, async (req, res) => {
  await pool.query('INSERT INTO orders (item) VALUES ($1)', [req.body.item]);
  res.sendStatus(201);
});
// ok: require-authentication
app.put('/orders/:id', ...secured, async (req, res) => {
  await pool.query('UPDATE orders SET item = $1 WHERE id = $2', [req.body.item, req.params.id]);
  res.sendStatus(200);
});
module.exports.handler = serverless(app);
