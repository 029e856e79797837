// Own middleware: a bad token is handed to next as an error, so that routes are left out.
const express = require('express');
const serverless = require('serverless-http');
const jwt = require('jsonwebtoken');
const createError = require('http-errors');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
app.use(express.json());
app.use((req, res, next) => {
  const [scheme, token] = (req.get('authorization') || '').split(' ');
  if (scheme !== 'Bearer') return next(createError(401));
  jwt.verify(token, process.env.PUBLIC_KEY, { algorithms: ['RS256'] }, (error, claims) => {
    if (error) return next(createError(401, error));
    req.user = claims;
    next();
  });
});
// ok: require-authentication, no-fail-open
app.delete('/letters/:id', async (req, res) => {
  await pool.query('DELETE FROM letters WHERE id = $1 AND owner = $2', [req.params.id, req.user.sub]);
  res.sendStatus(204);
});
app.use((error, req, res, next) => res.status(error.status || 500).end());
module.exports.handler = serverless(app);
