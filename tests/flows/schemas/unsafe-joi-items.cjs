// joi: a list of texts
const { Pool } = require('pg');
const Joi = require('joi');

const pool = new Pool();

const schema = Joi.object({ ids: Joi.array().items(Joi.string().required()) });

exports.handler = async (event) => {
  const { ids } = await schema.validateAsync(JSON.parse(event.body));
  const list = ids.map((id) => `'${id}'`).join(',');
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id IN (${list})`);
  return { statusCode: 200 };
};
