// Ramda and lodash: each branch answers a constant, or what its test found to be a number.
const R = require('ramda');
const _ = require('lodash');
const { Pool } = require('pg');
const pool = new Pool();

const toColumn = R.cond([
  [R.equals('new'), R.always('created_at DESC')],
  [R.equals('old'), R.identity],
  [R.T, R.always('id')],
]);

const toTable = _.cond([
  [(name) => /^[a-z]+$/.test(name), (name) => `app_${name}`],
  [_.stubTrue, _.constant('app_users')],
]);

exports.handler = async (event) => {
  const { sort, table } = event.queryStringParameters;
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t ORDER BY ${toColumn(sort)}`);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM ${toTable(table)}`);
};
