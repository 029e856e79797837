// A switch over the method calls a function with the event.
const mysql = require('mysql2/promise');
const pool = mysql.createPool(process.env.MYSQL_URL);

async function create(event) {
  const { label } = JSON.parse(event.body);
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO boxes (label) VALUES ("${label}")`);
  return { statusCode: 201, body: '' };
}

async function list() {
  const [rows] = await pool.query('SELECT * FROM boxes');
  return { statusCode: 200, body: JSON.stringify(rows) };
}

exports.handler = async (event) => {
  switch (event.httpMethod) {
    case 'GET':
      return list();
    case 'POST':
      return create(event);
    default:
      return { statusCode: 405, body: '' };
  }
};
