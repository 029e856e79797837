// whereRaw and orderByRaw take SQL.
const db = require('knex')({ client: 'mysql2', connection: process.env.MYSQL_URL });

exports.handler = async (event) => {
  const { type, sort } = event.queryStringParameters;
  // ruleid: no-sql-injection
  const rows = await db('plants').where({ type }).orderByRaw(`FIELD(status, '${sort}')`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
