// A function that is invoked where it stands returns one of two constants.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const table = (function () {
    const { kind } = event.queryStringParameters;
    if (kind) return 'special_items';
    return 'items';
  })();
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${table}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
