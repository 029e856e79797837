// The event itself is renamed before a field is read.
const { Client } = require('pg');

exports.handler = async function (event, context) {
  const req = event;
  const ctx = req.requestContext;
  const client = new Client();
  await client.connect();
  // ruleid: no-sql-injection
  const res = await client.query(`SELECT * FROM sessions WHERE token = '${req.headers.authorization}'`);
  await client.end();
  return { statusCode: 200, body: JSON.stringify(res.rows) };
};
