// joi: unknown keys are an error
const { Pool } = require('pg');
const Joi = require('joi');

const pool = new Pool();

const schema = Joi.object({ sort: Joi.valid('name', 'price') });

exports.handler = async (event) => {
  const query = await schema.validateAsync(event.queryStringParameters);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM items ORDER BY ${query.sort} ${query.order || ''}`);
  return { statusCode: 200 };
};
