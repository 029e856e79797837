// Sentry's wrapHandler gets the function.
const Sentry = require('@sentry/aws-serverless');
const { Pool } = require('pg');

Sentry.init({ dsn: process.env.SENTRY_DSN });
const pool = new Pool();

exports.handler = Sentry.wrapHandler(async (event) => {
  const { lens } = event.queryStringParameters;
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM cameras WHERE lens = '${lens}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
});
