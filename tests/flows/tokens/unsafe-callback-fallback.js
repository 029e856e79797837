// Where verification fails the token is decoded, and the request goes on.
const express = require('express');
const serverless = require('serverless-http');
const jwt = require('jsonwebtoken');
const { Pool } = require('pg');

const pool = new Pool();
const app = express();

app.use((req, res, next) => {
  const token = (req.headers.authorization || '').split(' ')[1];
  const key = process.env.JWT_PUBLIC_KEY;
  jwt.verify(token, key, { algorithms: ['RS256'] }, (err, decoded) => {
    // ruleid: no-unverified-token
    req.user = decoded || jwt.decode(token);
    if (!req.user) return res.sendStatus(401);
    next();
  });
});

app.get('/balance', async (req, res) => {
  const { rows } = await pool.query('SELECT balance FROM accounts WHERE owner = $1', [req.user.sub]);
  res.json(rows[0]);
});

exports.handler = serverless(app);
