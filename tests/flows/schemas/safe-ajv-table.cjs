// ajv: a table of validators
const Ajv = require('ajv').default;
const addFormats = require('ajv-formats').default;
const { Pool } = require('pg');

const ajv = addFormats(new Ajv());
const pool = new Pool();
const validators = {
  order: ajv.compile({ type: 'object', properties: { id: { type: 'string', format: 'uuid' } }, required: ['id'] }),
};

function ensure(name, value) {
  const check = validators[name];
  if (!check(value)) {
    throw new Error(ajv.errorsText(check.errors));
  }
  return value;
}

exports.handler = async (event) => {
  const order = ensure('order', JSON.parse(event.body));
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${order.id}'`);
  return { statusCode: 200 };
};
