// A query parameter renamed while it is destructured reaches the SQL text.
const mysql = require('mysql2/promise');

const connection = mysql.createPool(process.env.MYSQL_URL);

exports.handler = async (event) => {
  const { q: needle, limit: pageSize } = event.queryStringParameters;
  // ruleid: no-sql-injection
  const [rows] = await connection.query("SELECT id, title FROM articles WHERE title LIKE '%" + needle + "%' LIMIT 20");
  return { statusCode: 200, body: JSON.stringify(rows.slice(0, Number(pageSize))) };
};
