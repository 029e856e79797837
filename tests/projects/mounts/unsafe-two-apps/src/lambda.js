// What one application asks says nothing of another.
const express = require('express');
const serverless = require('serverless-http');
const jwt = require('jsonwebtoken');
const { Pool } = require('pg');
const pool = new Pool();
const admin = express();
admin.use((req, res, next) => {
  try { req.user = jwt.verify(req.get('authorization'), process.env.KEY, { algorithms: ['HS256'] }); } catch { return res.sendStatus(401); }
  next();
});
// ok: require-authentication
admin.get('/admin/orders', async (req, res) => {
  res.json((await pool.query('SELECT * FROM orders')).rows);
});
const shop = express();
// ruleid: require-authentication
shop.get('/shop/orders', async (req, res) => {
  res.json((await pool.query('SELECT * FROM orders')).rows);
});
// ruleid: require-authentication
shop.get('/shop/bills', (req, res, next) => next(), async (req, res) => {
  if (!req.user) console.log('nobody');
  res.json((await pool.query('SELECT * FROM bills')).rows);
});
exports.admin = serverless(admin);
exports.handler = serverless(shop);
