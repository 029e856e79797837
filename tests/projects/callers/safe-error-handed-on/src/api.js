// What a middleware says is handed on.
const express = require('express');
const serverless = require('serverless-http');
const { expressjwt } = require('express-jwt');
const { Pool } = require('pg');
const pool = new Pool();
const check = expressjwt({ secret: process.env.SECRET, algorithms: ['HS256'] });
const app = express();
app.use((req, res, next) => check(req, res, (err) => next(err)));
// ok: require-authentication
app.get('/orders', async (req, res) => {
  res.json((await pool.query('SELECT * FROM orders')).rows);
});
module.exports.handler = serverless(app);
