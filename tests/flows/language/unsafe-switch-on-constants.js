// The default branch of the switch goes on with whatever was sent.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const status = event.queryStringParameters.status;
  switch (status) {
    case 'open':
    case 'closed':
      break;
    default:
      console.warn('unexpected status', status);
  }
  // ruleid: no-sql-injection
  const { rows } = await pool.query("SELECT * FROM tickets WHERE status = '" + status + "'");
  return { statusCode: 200, body: JSON.stringify(rows) };
};
