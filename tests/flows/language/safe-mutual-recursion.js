// Two functions call each other until the list is empty and give back placeholders.
const mysql = require('mysql2/promise');
const pool = mysql.createPool(process.env.MYSQL_URL);

function firstItem(list, out) {
  return list.length === 0 ? out : nextItem(list, out);
}

function nextItem(list, out) {
  return firstItem(list.slice(1), out + ',?');
}

exports.handler = async (event) => {
  const names = JSON.parse(event.body).names;
  // ok: no-sql-injection
  const [rows] = await pool.query(`SELECT * FROM tags WHERE name IN (NULL${firstItem(names, '')})`, names);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
