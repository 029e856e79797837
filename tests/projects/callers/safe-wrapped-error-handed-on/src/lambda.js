// The function that a middleware goes on with hands on its error, or answers it.
const express = require('express');
const serverless = require('serverless-http');
const { auth } = require('express-oauth2-jwt-bearer');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
const check = auth({ audience: 'x', issuerBaseURL: 'https://x.example.com' });
// ok: require-authentication
app.get('/orders', (req, res, next) => check(req, res, next), async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM orders');
  res.json(rows);
});
function tell(req, res, next) {
  check(req, res, (err) => {
    if (err) return res.status(401).json({ error: err.message });
    next();
  });
}
// ok: require-authentication
app.get('/customers', tell, async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM customers');
  res.json(rows);
});
// ok: require-authentication
app.get('/parcels', (req, res, next) => { check(req, res, (error) => next(error)); }, async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM parcels');
  res.json(rows);
});
// ok: require-authentication
app.get('/payments', (req, res, next) => { check(req, res, (error) => (error ? next(error) : next())); }, async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM payments');
  res.json(rows);
});
// ok: require-authentication
app.get('/bills', (req, res, next) => { check(req, res, (error) => { if (error) { console.log(error); next(error); } else next(); }); }, async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM bills');
  res.json(rows);
});
const protect = async (req, res, next) => {
  await new Promise((resolve, reject) => check(req, res, (e) => (e ? reject(e) : resolve())));
  next();
};
// ok: require-authentication
app.get('/letters', protect, async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM letters');
  res.json(rows);
});
module.exports.handler = serverless(app);
