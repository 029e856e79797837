// The result of the check is dropped.
const validator = require('validator');
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const id = event.pathParameters.id;
  validator.isUUID(id);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM letters WHERE id = '${id}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
