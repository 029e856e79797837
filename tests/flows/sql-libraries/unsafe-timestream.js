// QueryString of Timestream has no parameters and is concatenated.
const { QueryCommand, TimestreamQueryClient } = require('@aws-sdk/client-timestream-query');
const client = new TimestreamQueryClient({});

exports.handler = async (event) => {
  const { hours } = event.queryStringParameters;
  const span = hours + 'h';
  // ruleid: no-sql-injection
  const out = await client.send(new QueryCommand({ QueryString: `SELECT * FROM iot.sensors WHERE time > ago(${span})` }));
  return { statusCode: 200, body: JSON.stringify(out.Rows) };
};
