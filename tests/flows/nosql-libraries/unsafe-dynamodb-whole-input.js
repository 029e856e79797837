// The sender writes the whole request.
const AWS = require('aws-sdk');
const dynamo = new AWS.DynamoDB.DocumentClient();
exports.handler = async (event) => {
  const params = JSON.parse(event.body);
  // ruleid: no-nosql-injection
  const result = await dynamo.query({ TableName: 'orders', ...params }).promise();
  return { statusCode: 200, body: JSON.stringify(result.Items) };
};
