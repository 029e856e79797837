// ajv: one of a list
const { Pool } = require('pg');
const Ajv = require('ajv');

const pool = new Pool();

const ajv = new Ajv({ coerceTypes: true });
const schema = { type: 'object', properties: { id: { enum: ['a', 'b'] } } };

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  if (!ajv.validate(schema, body)) throw new Error(ajv.errorsText());
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${body.id}'`);
  return { statusCode: 200 };
};
