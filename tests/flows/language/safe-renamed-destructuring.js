// A query parameter renamed while it is destructured is used as a bound value only.
const mysql = require('mysql2/promise');

const connection = mysql.createPool(process.env.MYSQL_URL);

exports.handler = async (event) => {
  const { q: needle, limit: pageSize } = event.queryStringParameters;
  // ok: no-sql-injection
  const [rows] = await connection.query('SELECT id, title FROM articles WHERE title LIKE ? LIMIT 20', ['%' + needle + '%']);
  return { statusCode: 200, body: JSON.stringify(rows.slice(0, Number(pageSize))) };
};
