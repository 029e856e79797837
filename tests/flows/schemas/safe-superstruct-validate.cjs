// superstruct: the error is looked at
const { Pool } = require('pg');
const { object, pattern, string, validate } = require('superstruct');

const pool = new Pool();

const Body = object({ id: pattern(string(), /^[a-f0-9]{24}$/) });

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const [error] = validate(body, Body);
  if (error) return { statusCode: 400 };
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${body.id}'`);
  return { statusCode: 200 };
};
