// for await unwraps promises of numbers.
const { Pool } = require('pg');
const pool = new Pool();
const normalise = async (word) => word.normalize('NFC').charCodeAt(0);

exports.handler = async (event) => {
  const words = event.queryStringParameters.words.split(' ');
  for await (const word of words.map(normalise)) {
    // ok: no-sql-injection
    await pool.query("UPDATE words SET hits = hits + 1 WHERE word = '" + word + "'");
  }
  return { statusCode: 204, body: '' };
};
