// The identifier is enough, whosever the invoice is.
const mysql = require('mysql2/promise');
const { Pool } = require('pg');

const database = mysql.createPool(process.env.DATABASE_URL);
const pool = new Pool();

exports.read = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  const { id } = event.pathParameters;
  // ruleid: require-authorization
  const [rows] = await database.execute('SELECT * FROM invoices WHERE id = ? OR customer_id = ? LIMIT 1', [id, sub]);
  return { statusCode: 200, body: JSON.stringify(rows[0]) };
};

exports.remove = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  // ruleid: require-authorization
  await pool.query('DELETE FROM invoices WHERE (customer = $1 AND NOT paid) OR id = $2 RETURNING id', [sub, event.pathParameters.id]);
  return { statusCode: 204 };
};
