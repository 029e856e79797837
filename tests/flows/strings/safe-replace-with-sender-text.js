// The text of the sender decides whether a constant is put in.
const { Pool } = require('pg');
const pool = new Pool();

const TEMPLATE = 'SELECT * FROM :table: WHERE deleted_at IS NULL';

exports.handler = async (event) => {
  const text = TEMPLATE.replace(':table:', event.pathParameters.entity === 'users' ? 'users' : 'groups');
  // ok: no-sql-injection
  const { rows } = await pool.query(text);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
