// what is a number is one as a text, too; and a number is nothing else than a number
const { exec } = require('node:child_process');
const { Client } = require('pg');

exports.handler = async (event) => {
  const { lng, page, size, offset } = event.queryStringParameters;
  // ok: no-command-injection
  exec(`near ${Number(lng) || 0}`);
  // ok: no-command-injection
  exec(`list ${+page ? page : 1}`);
  const count = Number(size);
  if (!count) return { statusCode: 204 };
  // ok: no-command-injection
  exec(`list --size ${size}`);
  const client = new Client();
  const start = Number(offset);
  // ok: no-sql-injection
  if (!start) await client.query(`SELECT * FROM items OFFSET ${start}`);
  // ok: no-sql-injection
  else await client.query(`SELECT * FROM items OFFSET ${offset}`);
  return { statusCode: 200 };
};
