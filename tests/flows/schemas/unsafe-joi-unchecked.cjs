// joi: the error is not looked at
const { Pool } = require('pg');
const Joi = require('joi');

const pool = new Pool();

const schema = Joi.object({ id: Joi.string().hex().length(24) });

exports.handler = async (event) => {
  const { value } = schema.validate(JSON.parse(event.body));
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${value.id}'`);
  return { statusCode: 200 };
};
