// With a callback of its own, passport decides nothing.
const express = require('express');
const serverless = require('serverless-http');
const passport = require('passport');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
const soft = (req, res, next) => {
  passport.authenticate('jwt', { session: false }, (err, user) => {
    req.user = user;
    next();
  })(req, res, next);
};
// ruleid: require-authentication
app.get('/letters', soft, async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM letters');
  res.json(rows);
});
const hard = (req, res, next) => {
  passport.authenticate('jwt', { session: false }, (err, user) => {
    if (err || !user) return res.status(401).end();
    req.user = user;
    next();
  })(req, res, next);
};
// ok: require-authentication
app.get('/parcels', hard, async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM letters');
  res.json(rows);
});
module.exports.handler = serverless(app);
