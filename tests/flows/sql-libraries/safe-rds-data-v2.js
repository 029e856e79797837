// The SDK of version 2 gets parameters.
const AWS = require('aws-sdk');
const rds = new AWS.RDSDataService();

exports.handler = async (event) => {
  const { name } = event.queryStringParameters;
  const base = { resourceArn: process.env.CLUSTER_ARN, secretArn: process.env.SECRET_ARN };
  // ok: no-sql-injection
  const out = await rds.executeStatement({ ...base, sql: 'SELECT * FROM teams WHERE name = :n', parameters: [{ name: 'n', value: { stringValue: name } }] }).promise();
  return { statusCode: 200, body: JSON.stringify(out.records) };
};
