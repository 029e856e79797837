// Paths that everybody may call are left out.
const express = require('express');
const serverless = require('serverless-http');
const { expressjwt } = require('express-jwt');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
app.use(expressjwt({ secret: process.env.KEY, algorithms: ['HS256'] }).unless({ path: ['/health', '/login'] }));
// ok: require-authentication
app.get('/letters', async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM letters');
  res.json(rows);
});
module.exports.handler = serverless(app);
