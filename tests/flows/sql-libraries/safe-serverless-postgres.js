// A value is bound
const ServerlessClient = require('serverless-postgres');
const client = new ServerlessClient({ user: process.env.DB_USER, host: process.env.DB_HOST, delayMs: 3000 });
exports.handler = async (event) => {
  await client.connect();
  // ok: no-sql-injection
  const result = await client.query('SELECT * FROM t WHERE id = $1', [event.pathParameters.id]);
  await client.clean();
  return { statusCode: 200, body: JSON.stringify(result.rows) };
};
