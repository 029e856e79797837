// Bucket, function and table of SDK v2 clients come from the body.
const AWS = require('aws-sdk');

const s3 = new AWS.S3();
const lambda = new AWS.Lambda();
const documents = new AWS.DynamoDB.DocumentClient();

exports.handler = async (event) => {
  const { bucket, key, job, table } = JSON.parse(event.body);
  // ruleid: no-resource-injection
  const file = await s3.getObject({ Bucket: bucket, Key: key }).promise();
  // ruleid: no-resource-injection
  await lambda.invoke({ FunctionName: job, Payload: '{}' }).promise();
  // ruleid: no-resource-injection
  await documents.put({ TableName: table, Item: { id: key } }).promise();
  // ruleid: no-resource-injection
  const link = s3.getSignedUrl('getObject', { Bucket: bucket, Key: 'report.pdf' });
  return { statusCode: 200, body: link + file.ContentLength };
};
