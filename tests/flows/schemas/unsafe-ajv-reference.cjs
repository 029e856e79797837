// ajv: a reference to any text
const { Pool } = require('pg');
const Ajv = require('ajv');

const pool = new Pool();

const ajv = new Ajv();
const validate = ajv.compile({ $defs: { id: { type: 'string' } }, type: 'object', properties: { ids: { type: 'array', items: { $ref: '#/$defs/id' } } } });

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  if (!validate(body)) throw new Error('Bad request');
  const list = body.ids.map((id) => `'${id}'`).join(',');
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id IN (${list})`);
  return { statusCode: 200 };
};
