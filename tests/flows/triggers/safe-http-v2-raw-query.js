// The account id of an HTTP API is written by API Gateway.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const source = event.requestContext.accountId;
  // ok: no-sql-injection
  await pool.query(`INSERT INTO searches (source) VALUES ('${source}')`);
  return { statusCode: 200, body: '' };
};
