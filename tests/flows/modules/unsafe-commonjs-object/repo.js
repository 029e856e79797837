const mysql = require('mysql2/promise');

const pool = mysql.createPool(process.env.MYSQL_URL);

async function find(email) {
  const [rows] = await pool.execute('SELECT * FROM users WHERE email = ?', [email]);
  return rows[0];
}

async function legacyFind(email) {
  const [rows] = await pool.query("SELECT * FROM users WHERE email = '" + email + "'");
  return rows[0];
}

module.exports = { find, legacyFind };
