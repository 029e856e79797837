// Whoever sells or buys may see the invoice; whatever alternative there is, the caller is a part of it.
const mysql = require('mysql2/promise');
const { Pool } = require('pg');

const database = mysql.createPool(process.env.DATABASE_URL);
const pool = new Pool();

exports.read = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  const { id } = event.pathParameters;
  // ok: require-authorization
  const [rows] = await database.execute('SELECT * FROM invoices WHERE id = ? AND (customer_id = ? OR seller_id = ?) LIMIT 1', [id, sub, sub]);
  return { statusCode: 200, body: JSON.stringify(rows[0]) };
};

exports.remove = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  // ok: require-authorization
  await pool.query('DELETE FROM invoices WHERE customer = $1 AND id = $2 OR seller = $1 AND id = $2 RETURNING id', [sub, event.pathParameters.id]);
  return { statusCode: 204 };
};
