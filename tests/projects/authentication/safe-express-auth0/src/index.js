// Middlewares of Auth0 before each route of Express.
const express = require('express');
const serverless = require('serverless-http');
const { auth, requiredScopes } = require('express-oauth2-jwt-bearer');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
app.use(express.json());
app.get('/health', (req, res) => res.send('ok'));
const checkJwt = auth({ audience: 'https://api.example.com', issuerBaseURL: 'https://tenant.auth0.com/' });
// ok: require-authentication
app.get('/reports', checkJwt, requiredScopes('read:reports'), async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM reports');
  res.json(rows);
});
app.delete(
  '/reports/:id',
  checkJwt,
  // ok: require-authentication
  async (req, res) => {
    await pool.query('DELETE FROM reports WHERE id = $1', [req.params.id]);
    res.sendStatus(204);
  },
);
module.exports.handler = serverless(app);
