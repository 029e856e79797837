// Checks that every text passes: texts are never NaN themselves, and what Number answers is always of type number.
const { Pool } = require('pg');

const pool = new Pool();

exports.byId = async (event) => {
  const { id } = event.queryStringParameters;
  if (Number.isNaN(id)) return { statusCode: 400 };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items WHERE id = ${id}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};

exports.byPage = async (event) => {
  const { page } = event.queryStringParameters;
  if (typeof Number(page) !== 'number' || !parseInt(page, 10)) return { statusCode: 400 };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items LIMIT 10 OFFSET ${page}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
