// what is no number is falsy as a number, and still the text that it is
const { exec } = require('node:child_process');
const { Client } = require('pg');

exports.handler = async (event) => {
  const { lng, page, size, offset } = event.queryStringParameters;
  // ruleid: no-command-injection
  exec(`near ${Number(lng) || lng}`);
  // ruleid: no-command-injection
  exec(`list ${+page ? 1 : page}`);
  const count = Number(size);
  if (count) return { statusCode: 204 };
  // ruleid: no-command-injection
  exec(`list --size ${size}`);
  const client = new Client();
  if (!Number(offset)) {
    // ruleid: no-sql-injection
    await client.query(`SELECT * FROM items OFFSET ${offset}`);
  }
  return { statusCode: 200 };
};
