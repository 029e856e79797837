// serverless-mysql with a concatenated text.
const mysql = require('serverless-mysql')({ config: { host: process.env.DB_HOST } });

exports.handler = async (event) => {
  const { plan } = JSON.parse(event.body);
  // ruleid: no-sql-injection
  const rows = await mysql.query("SELECT * FROM plans WHERE name = '" + plan + "'");
  await mysql.end();
  return { statusCode: 200, body: JSON.stringify(rows) };
};
