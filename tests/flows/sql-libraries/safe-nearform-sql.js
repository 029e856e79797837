// A tag binds values and quotes a name
const SQL = require('@nearform/sql');
const { Client } = require('pg');
const client = new Client();
exports.handler = async (event) => {
  const { name, col } = event.queryStringParameters;
  const q = SQL`select * from users where name = ${name}`;
  q.append(SQL` order by ${SQL.quoteIdent(col)}`);
  // ok: no-sql-injection
  const r = await client.query(q);
  return { statusCode: 200, body: JSON.stringify(r.rows) };
};
