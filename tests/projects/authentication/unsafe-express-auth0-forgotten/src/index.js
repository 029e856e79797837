// One route of two has the middleware.
const express = require('express');
const serverless = require('serverless-http');
const { auth } = require('express-oauth2-jwt-bearer');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
const checkJwt = auth({ audience: 'https://api.example.com', issuerBaseURL: 'https://tenant.auth0.com/' });
// ok: require-authentication
app.get('/reports', checkJwt, async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM reports');
  res.json(rows);
});
// ruleid: require-authentication
app.delete('/reports/:id', async (req, res) => {
  await pool.query('DELETE FROM reports WHERE id = $1', [req.params.id]);
  res.sendStatus(204);
});
module.exports.handler = serverless(app);
