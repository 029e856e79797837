// A text in a statement
const { Database } = require('@sqlitecloud/drivers');
const db = new Database(process.env.SQLITECLOUD);
exports.handler = async (event) => {
  // ruleid: no-sql-injection
  const rows = await db.sql("select * from users where name = '" + event.queryStringParameters.name + "'");
  return { statusCode: 200, body: JSON.stringify(rows) };
};
