// Resources of the deployment; the body is key, payload and item.
const AWS = require('aws-sdk');

const s3 = new AWS.S3();
const lambda = new AWS.Lambda();
const documents = new AWS.DynamoDB.DocumentClient();

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  // ok: no-resource-injection
  const file = await s3.getObject({ Bucket: process.env.BUCKET, Key: body.key }).promise();
  // ok: no-resource-injection
  await lambda.invoke({ FunctionName: process.env.JOB, Payload: JSON.stringify(body) }).promise();
  // ok: no-resource-injection
  await documents.put({ TableName: 'jobs', Item: body }).promise();
  // ok: no-resource-injection
  const link = s3.getSignedUrl('getObject', { Bucket: 'reports', Key: body.key });
  return { statusCode: 200, body: link + file.ContentLength };
};
