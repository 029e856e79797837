// The second call of a shared function hands the text of the sender on.
const { Pool } = require('pg');
const pool = new Pool();

function qualify(name) {
  return 'app.' + name;
}

exports.handler = async (event) => {
  console.log(qualify(event.pathParameters.view));
  const view = qualify(event.pathParameters.view);
  // ruleid: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM ' + view);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
