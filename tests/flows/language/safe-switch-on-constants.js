// The switch leaves in its default branch, so only listed words go on.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const status = event.queryStringParameters.status;
  switch (status) {
    case 'open':
    case 'closed':
      break;
    default:
      return { statusCode: 400, body: 'unexpected status' };
  }
  // ok: no-sql-injection
  const { rows } = await pool.query("SELECT * FROM tickets WHERE status = '" + status + "'");
  return { statusCode: 200, body: JSON.stringify(rows) };
};
