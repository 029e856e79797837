// The event is renamed, and the field that is read was written by API Gateway.
const { Client } = require('pg');

exports.handler = async function (event, context) {
  const req = event;
  const ctx = req.requestContext;
  const client = new Client();
  await client.connect();
  // ok: no-sql-injection
  const res = await client.query(`SELECT * FROM sessions WHERE api_id = '${ctx.apiId}' AND request = '${context.awsRequestId}'`);
  await client.end();
  return { statusCode: 200, body: JSON.stringify(res.rows) };
};
