// The result of the check decides.
const validator = require('validator');
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const id = event.pathParameters.id;
  if (!validator.isUUID(id)) return { statusCode: 400, body: 'invalid id' };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM letters WHERE id = '${id}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
