// A loose object keeps fields that the schema does not name.
const { z } = require('zod');
const { Pool } = require('pg');
const pool = new Pool();

const Filter = z.object({ size: z.coerce.number() }).passthrough();

exports.handler = async (event) => {
  const filter = Filter.parse(event.queryStringParameters);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM tables WHERE size = ${filter.size} AND shape = '${filter.shape}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
