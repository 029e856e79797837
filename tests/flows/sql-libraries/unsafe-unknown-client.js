// Methods of unknown libraries that run SQL
const { Client } = require('some-database');
const { runQuery } = require('some-queries');
const client = new Client({ url: process.env.DATABASE_URL });
exports.handler = async (event) => {
  const { name, sort } = event.queryStringParameters;
  // ruleid: no-sql-injection
  const found = await client.query(`SELECT * FROM users WHERE name = '${name}'`);
  // ruleid: no-sql-injection
  await client.execute({ sql: 'delete from sessions where name = ' + name });
  // ruleid: no-sql-injection
  const sorted = await runQuery(client, `SELECT id FROM users ORDER BY ${sort}`);
  return { statusCode: 200, body: JSON.stringify([found, sorted]) };
};
