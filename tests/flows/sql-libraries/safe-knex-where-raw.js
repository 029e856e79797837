// where binds; orderByRaw takes a constant.
const db = require('knex')({ client: 'mysql2', connection: process.env.MYSQL_URL });

exports.handler = async (event) => {
  const { type, sort } = event.queryStringParameters;
  // ok: no-sql-injection
  const rows = await db('plants').where({ type }).where('status', sort).orderByRaw('FIELD(status, 1)');
  return { statusCode: 200, body: JSON.stringify(rows) };
};
