// One router asks, another does not.
const express = require('express');
const serverless = require('serverless-http');
const { expressjwt } = require('express-jwt');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
const admin = express.Router();
admin.use(expressjwt({ secret: process.env.SECRET, algorithms: ['HS256'] }));
// ok: require-authentication
admin.get('/orders', async (req, res) => {
  res.json((await pool.query('SELECT * FROM orders')).rows);
});
const open = express.Router();
// ruleid: require-authentication
open.post('/orders', async (req, res) => {
  await pool.query('INSERT INTO orders (item) VALUES ($1)', [req.query.item]);
  res.sendStatus(201);
});
app.use('/admin', admin);
app.use(open);
module.exports.handler = serverless(app);
