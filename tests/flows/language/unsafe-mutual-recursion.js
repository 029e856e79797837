// Two functions call each other until the list is empty and give back what they joined.
const mysql = require('mysql2/promise');
const pool = mysql.createPool(process.env.MYSQL_URL);

function firstItem(list, out) {
  return list.length === 0 ? out : nextItem(list, out);
}

function nextItem(list, out) {
  return firstItem(list.slice(1), out + ",'" + list[0] + "'");
}

exports.handler = async (event) => {
  const names = JSON.parse(event.body).names;
  // ruleid: no-sql-injection
  const [rows] = await pool.query(`SELECT * FROM tags WHERE name IN (NULL${firstItem(names, '')})`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
