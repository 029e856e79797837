// ajv: the answer is not looked at
const { Pool } = require('pg');
const Ajv = require('ajv');

const pool = new Pool();

const ajv = new Ajv();
const validate = ajv.compile({ type: 'object', properties: { id: { type: 'integer' } } });

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  validate(body);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${body.id}'`);
  return { statusCode: 200 };
};
