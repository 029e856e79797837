// Arguments spread from an array arrive in order: the text first.
const mysql = require('mysql2/promise');
const pool = mysql.createPool(process.env.MYSQL_URL);

exports.handler = async (event) => {
  const email = event.queryStringParameters.email;
  const args = [`SELECT * FROM users WHERE email = '${email}'`, []];
  // ruleid: no-sql-injection
  const [rows] = await pool.query(...args);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
