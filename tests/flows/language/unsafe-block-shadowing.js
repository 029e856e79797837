// The variable is shadowed in a block, and the outer one is used.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const table = event.queryStringParameters.table;
  {
    const name = table;
    // ruleid: no-sql-injection
    const { rows } = await pool.query('SELECT * FROM ' + name);
    return { statusCode: 200, body: JSON.stringify(rows) };
  }
};
