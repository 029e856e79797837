// Own middleware: a bad token is logged, and next is called all the same.
const express = require('express');
const serverless = require('serverless-http');
const jwt = require('jsonwebtoken');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
app.use(express.json());
app.use((req, res, next) => {
  const [, token] = (req.get('authorization') || '').split(' ');
  jwt.verify(token, process.env.PUBLIC_KEY, { algorithms: ['RS256'] }, (error, claims) => {
    if (error) console.warn('bad token', error.message);
    req.user = claims;
    next();
  });
});
// ruleid: require-authentication
app.delete('/letters/:id', async (req, res) => {
  await pool.query('DELETE FROM letters WHERE id = $1', [req.params.id]);
  res.sendStatus(204);
});
module.exports.handler = serverless(app);
