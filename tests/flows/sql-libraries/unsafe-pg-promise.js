// db.any of pg-promise runs a concatenated statement.
const pgp = require('pg-promise')();
const db = pgp(process.env.DATABASE_URL);

exports.handler = async (event) => {
  const { city } = event.queryStringParameters;
  // ruleid: no-sql-injection
  const rows = await db.any("SELECT * FROM parks WHERE city = '" + city + "'");
  return { statusCode: 200, body: JSON.stringify(rows) };
};
