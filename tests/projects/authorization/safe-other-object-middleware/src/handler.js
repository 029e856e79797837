// The middleware asks of the order that the route deletes.
const express = require('express');
const serverless = require('serverless-http');
const { auth } = require('express-oauth2-jwt-bearer');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
app.use(auth({ audience: 'api', issuerBaseURL: 'https://id.example.eu/' }));
const loadOrder = async (req, res, next) => {
  const { rows } = await pool.query('SELECT * FROM orders WHERE id = $1', [req.params.id]);
  if (rows.length === 0 || rows[0].customer !== req.auth.payload.sub) return res.sendStatus(404);
  req.order = rows[0];
  return next();
};
app.get('/orders/:id', loadOrder, (req, res) => res.json(req.order));
app.delete('/orders/:id', loadOrder, async (req, res) => {
  // ok: require-authorization
  await pool.query('DELETE FROM orders WHERE id = $1', [req.params.id]);
  res.status(204).end();
});
module.exports.handler = serverless(app);
