// A JSON Schema asks for letters and digits
const { validate } = require('jsonschema');
const { Pool } = require('pg');
const pool = new Pool();
const schema = { type: 'object', properties: { id: { type: 'string', pattern: '^[a-z0-9]+$' } }, required: ['id'] };
exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  if (!validate(body, schema).valid) return { statusCode: 400 };
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${body.id}'`);
  return { statusCode: 200 };
};
