// What is passed, or may be, is not the default.
const { Pool } = require('pg');
const pool = new Pool();

const pick = (text, raw = false) => (raw ? text : 'id');
function column(text, mode) {
  if (mode === undefined) return 'id';
  return text;
}
const steps = [
  (context, next) => (context.id ? next() : { statusCode: 400 }),
  (context, next) => next(),
];
const last = (context) => {
  // ruleid: no-sql-injection
  return pool.query(`SELECT * FROM t WHERE id = '${context.id}'`);
};
const run = (context, index = 0) => (index === steps.length ? last(context) : steps[index](context, () => run(context, index + 1)));

exports.raw = async (event) => {
  const { sort } = event.queryStringParameters;
  // ruleid: no-sql-injection
  return pool.query(`SELECT ${pick(sort, true)} FROM t`);
};
exports.mode = async (event) => {
  const { sort, mode } = event.queryStringParameters;
  // ruleid: no-sql-injection
  return pool.query(`SELECT ${column(sort, mode)} FROM t`);
};
exports.spread = async (event) => {
  const { sort, rest } = JSON.parse(event.body);
  // ruleid: no-sql-injection
  return pool.query(`SELECT ${column(sort, ...rest)} FROM t`);
};
exports.option = async (event) => {
  const { sort } = event.queryStringParameters;
  const options = {};
  // ruleid: no-sql-injection
  return pool.query(`SELECT ${column(sort, options.mode ?? process.env.MODE)} FROM t`);
};
exports.one = async (event) => run({ id: event.pathParameters.id });
