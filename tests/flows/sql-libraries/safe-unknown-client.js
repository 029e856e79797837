// Bound values, numbers, tags, prompts and logs
const { Client } = require('some-database');
const { Assistant } = require('some-assistant');
const client = new Client({ url: process.env.DATABASE_URL });
const assistant = new Assistant();
exports.handler = async (event) => {
  const { name, id } = event.queryStringParameters;
  // ok: no-sql-injection
  const found = await client.query('SELECT * FROM users WHERE name = ?', [name]);
  // ok: no-sql-injection
  const one = await client.query(`SELECT * FROM users WHERE id = ${Number(id)}`);
  // ok: no-sql-injection
  const tagged = await client.sql`SELECT * FROM users WHERE name = ${name}`;
  // ok: no-sql-injection
  const said = await assistant.run(`Select the best of the names from this list: ${name}`);
  // ok: no-sql-injection
  client.log(`SELECT * FROM users WHERE name = '${name}'`);
  return { statusCode: 200, body: JSON.stringify([found, one, tagged, said]) };
};
