// A rule of fastest-validator asks for the length of a text alone
const Validator = require('fastest-validator');
const { Pool } = require('pg');
const pool = new Pool();
const v = new Validator();

exports.handler = async (event) => {
  const input = JSON.parse(event.body);
  const result = v.validate(input, { name: 'string|min:3|max:255', age: { type: 'number' } });
  if (result !== true) return { statusCode: 422, body: JSON.stringify(result) };
  // ruleid: no-sql-injection
  await pool.query(`UPDATE users SET name = '${input.name}' WHERE age = ${input.age}`);
  return { statusCode: 204 };
};
