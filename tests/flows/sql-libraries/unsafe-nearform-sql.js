// A tag is told to leave a value as it is
const SQL = require('@nearform/sql');
const { Client } = require('pg');
const client = new Client();
exports.handler = async (event) => {
  const { name, col } = event.queryStringParameters;
  // ruleid: no-sql-injection
  const q = SQL`select * from users where name = ${name} order by ${SQL.unsafe(col)}`;
  const r = await client.query(q);
  return { statusCode: 200, body: JSON.stringify(r.rows) };
};
