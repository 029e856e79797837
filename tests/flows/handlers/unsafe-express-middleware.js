// A middleware puts the header onto the request and the route uses it.
const express = require('express');
const serverless = require('serverless-http');
const { Pool } = require('pg');

const pool = new Pool();
const app = express();

app.use((req, res, next) => {
  req.tenant = req.headers['x-tenant'];
  next();
});

app.get('/plans', async (req, res) => {
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${req.tenant}.plans`);
  res.json(rows);
});

module.exports.handler = serverless(app);
