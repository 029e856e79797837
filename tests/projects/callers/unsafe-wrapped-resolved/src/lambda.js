// A promise that is fulfilled whatever the verification says.
const express = require('express');
const serverless = require('serverless-http');
const { expressjwt: jwt } = require('express-jwt');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
const protect = async (req, res, next) => {
  await new Promise((resolve) => jwt({ secret: process.env.S, algorithms: ['HS256'] })(req, res, resolve));
  next();
};
// ruleid: require-authentication
app.get('/letters', protect, async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM letters');
  res.json(rows);
});
app.use('/admin', (req, res, next) => {
  jwt({ secret: process.env.S, algorithms: ['HS256'] })(req, res, function () {
    next();
  });
});
// ruleid: require-authentication
app.get('/admin/letters', async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM letters');
  res.json(rows);
});
module.exports.handler = serverless(app);
