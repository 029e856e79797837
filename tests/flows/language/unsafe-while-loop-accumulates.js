// The variable is a constant in the first round of the loop and untrusted in the second.
const mysql = require('mysql2/promise');
const pool = mysql.createPool({ uri: process.env.DB_URI });

exports.handler = async (event) => {
  let table = 'events_hot';
  let tries = 0;
  while (tries < 3) {
    // ruleid: no-sql-injection
    const [rows] = await pool.query(`SELECT * FROM ${table} LIMIT 10`);
    if (rows.length > 0) return { statusCode: 200, body: JSON.stringify(rows) };
    table = event.queryStringParameters.archive;
    tries += 1;
  }
  return { statusCode: 404, body: '' };
};
