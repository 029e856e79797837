// The last strategy lets everybody through.
const express = require('express');
const serverless = require('serverless-http');
const passport = require('passport');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
app.use(passport.initialize());
// ruleid: require-authentication
app.get('/letters', passport.authenticate(['jwt', 'anonymous'], { session: false }), async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM letters');
  res.json(rows);
});
// ok: require-authentication
app.get('/bills', passport.authenticate('jwt', { session: false }), async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM letters');
  res.json(rows);
});
module.exports.handler = serverless(app);
