// Wrappers answer the handler that they are given.
const lumigo = require('@lumigo/tracer')({ token: 't' });
const newrelic = require('newrelic');
const wrap = require('@dazn/lambda-powertools-pattern-basic');
const epsagon = require('epsagon');
const iopipe = require('@iopipe/iopipe')({ token: 't' });
const { makeIdempotent } = require('@aws-lambda-powertools/idempotency');
const Sentry = require('@sentry/serverless');
const { Pool } = require('pg');

const pool = new Pool();
exports.a = lumigo.trace(async (event) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${event.queryStringParameters.a}'`);
});
exports.b = newrelic.setLambdaHandler(async (event) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${event.queryStringParameters.b}'`);
});
exports.c = wrap(async (event) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${event.queryStringParameters.c}'`);
}).use({});
exports.d = epsagon.lambdaWrapper(async (event) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${event.queryStringParameters.d}'`);
});
exports.e = iopipe(async (event) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${event.queryStringParameters.e}'`);
});
exports.f = makeIdempotent(async (event) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${event.queryStringParameters.f}'`);
}, {});
exports.g = Sentry.AWSLambda.wrapHandler(async (event) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${event.queryStringParameters.g}'`);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${event.requestContext.accountId}'`);
});
