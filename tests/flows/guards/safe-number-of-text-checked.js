// A text whose number passed a check of numbers is a number too.
const { Pool } = require('pg');

const pool = new Pool();

exports.handler = async (event) => {
  const { id, page, size } = event.queryStringParameters;
  const number = Number(id);
  if (Number.isNaN(number) || !Number.isInteger(+page) || !Number.isFinite(Number(size))) return { statusCode: 400 };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items WHERE id = ${id} LIMIT ${size} OFFSET ${page}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
