// The middleware lets through who says that he is internal.
const jwt = require('jsonwebtoken');
const express = require('express');
const serverless = require('serverless-http');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
const open = ['/health', '/login'];
app.use((req, res, next) => {
  if (req.get('x-internal') === 'true') return next();
  try {
    req.user = jwt.verify(req.headers.authorization, process.env.KEY, { algorithms: ['HS256'] });
  } catch (e) {
    return res.sendStatus(401);
  }
  next();
});
app.get('/orders',
// ruleid: require-authentication
async (req, res) => {
  res.json((await pool.query('SELECT * FROM orders')).rows);
});
module.exports.handler = serverless(app);
