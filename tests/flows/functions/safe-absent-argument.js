// What is not passed is undefined for certain: the default is what the function goes on with.
const { Pool } = require('pg');
const pool = new Pool();

const pick = (text, raw = false) => (raw ? text : 'id');
function column(text, mode) {
  if (mode === undefined) return 'id';
  return text;
}
const limit = (text, options) => (options ? text : '10');
const steps = [
  (context, next) => (/^[a-z0-9]+$/.test(context.id) ? next() : { statusCode: 400 }),
  (context, next) => next(),
];
const last = (context) => {
  // ok: no-sql-injection
  return pool.query(`SELECT * FROM t WHERE id = '${context.id}'`);
};
const run = (context, index = 0) => (index === steps.length ? last(context) : steps[index](context, () => run(context, index + 1)));

exports.list = async (event) => {
  const { sort } = event.queryStringParameters;
  // ok: no-sql-injection
  return pool.query(`SELECT ${pick(sort)}, ${column(sort)} FROM t LIMIT ${limit(sort)}`);
};
exports.one = async (event) => run({ id: event.pathParameters.id });
