// Sentry's wrapHandler gets a function that binds.
const Sentry = require('@sentry/aws-serverless');
const { Pool } = require('pg');

Sentry.init({ dsn: process.env.SENTRY_DSN });
const pool = new Pool();

exports.handler = Sentry.wrapHandler(async (event) => {
  const { lens } = event.queryStringParameters;
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM cameras WHERE lens = $1', [lens]);
  return { statusCode: 200, body: JSON.stringify(rows) };
});
