// QueryString of Timestream takes a number.
const { QueryCommand, TimestreamQueryClient } = require('@aws-sdk/client-timestream-query');
const client = new TimestreamQueryClient({});

exports.handler = async (event) => {
  const { hours } = event.queryStringParameters;
  const span = Math.min(parseInt(hours, 10), 48) + 'h';
  // ok: no-sql-injection
  const out = await client.send(new QueryCommand({ QueryString: `SELECT * FROM iot.sensors WHERE time > ago(${span})` }));
  return { statusCode: 200, body: JSON.stringify(out.Rows) };
};
