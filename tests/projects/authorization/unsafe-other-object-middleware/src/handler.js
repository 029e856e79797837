// The middleware asks of the order in the query string, the route deletes that of its path.
const express = require('express');
const serverless = require('serverless-http');
const { auth } = require('express-oauth2-jwt-bearer');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
app.use(auth({ audience: 'api', issuerBaseURL: 'https://id.example.eu/' }));
const ownOrder = async (req, res, next) => {
  const { rows } = await pool.query('SELECT customer FROM orders WHERE id = $1', [req.query.order]);
  if (rows[0]?.customer !== req.auth.payload.sub) return res.sendStatus(404);
  return next();
};
app.delete('/orders/:id', ownOrder, async (req, res) => {
  // ruleid: require-authorization
  await pool.query('DELETE FROM orders WHERE id = $1', [req.params.id]);
  res.status(204).end();
});
module.exports.handler = serverless(app);
