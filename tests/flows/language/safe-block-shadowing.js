// The variable is shadowed in the block, and the inner one is used.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const table = event.queryStringParameters.table;
  {
    const table = 'deliveries';
    const name = table;
    // ok: no-sql-injection
    const { rows } = await pool.query('SELECT * FROM ' + name);
    return { statusCode: 200, body: JSON.stringify(rows) };
  }
};
