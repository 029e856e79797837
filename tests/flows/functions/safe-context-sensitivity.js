// A shared function is called with the text of the sender for the log and with a constant for the query.
const { Pool } = require('pg');
const pool = new Pool();

function qualify(name) {
  return 'app.' + name;
}

exports.handler = async (event) => {
  console.log(qualify(event.pathParameters.view));
  const view = qualify('summary');
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM ' + view);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
