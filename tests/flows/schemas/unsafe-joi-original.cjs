// joi: the original is used after another object was checked
const { Pool } = require('pg');
const Joi = require('joi');

const pool = new Pool();

const schema = Joi.object({ id: Joi.string().uuid().required() });

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const result = schema.validate(event.queryStringParameters);
  if (result.error) throw result.error;
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${body.id}'`);
  return { statusCode: 200 };
};
