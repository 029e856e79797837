// db.any of pg-promise formats named values.
const pgp = require('pg-promise')();
const db = pgp(process.env.DATABASE_URL);

exports.handler = async (event) => {
  const { city } = event.queryStringParameters;
  // ok: no-sql-injection
  const rows = await db.any('SELECT * FROM parks WHERE city = ${city}', { city });
  return { statusCode: 200, body: JSON.stringify(rows) };
};
