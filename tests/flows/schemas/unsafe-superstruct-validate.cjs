// superstruct: the original of what did not pass
const { Pool } = require('pg');
const { object, pattern, string, validate } = require('superstruct');

const pool = new Pool();

const Body = object({ id: pattern(string(), /^[a-f0-9]{24}$/) });

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const [error] = validate(body, Body);
  if (error) console.error(error.message);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${body.id}'`);
  return { statusCode: 200 };
};
