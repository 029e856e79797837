// Ramda and lodash: what no test before it knew goes on in the last branch.
const R = require('ramda');
const _ = require('lodash');
const { Pool } = require('pg');
const pool = new Pool();

const toColumn = R.cond([
  [R.equals('new'), R.always('created_at DESC')],
  [R.equals('old'), R.always('created_at ASC')],
  [R.T, R.identity],
]);

const toTable = _.cond([
  [(name) => name === 'users', _.constant('app_users')],
  [_.stubTrue, (name) => `app_${name}`],
]);

exports.handler = async (event) => {
  const { sort, table } = event.queryStringParameters;
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t ORDER BY ${toColumn(sort)}`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM ${toTable(table)}`);
};
