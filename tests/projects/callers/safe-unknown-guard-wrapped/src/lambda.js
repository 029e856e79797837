// A middleware of a package that no model knows, called by the program.
const express = require('express');
const serverless = require('serverless-http');
const { requireAuth } = require('@acme/platform-auth');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
const guard = requireAuth({ tenant: 'acme' });
app.use((req, res, next) => (req.path === '/health' ? next() : guard(req, res, next)));
// ok: require-authentication
app.get('/letters', async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM letters');
  res.json(rows);
});
module.exports.handler = serverless(app);
