// The path parameter is a value.
const AWS = require('aws-sdk');
const docClient = new AWS.DynamoDB.DocumentClient();
module.exports.handler = async (event) => {
  const params = {
    TableName: 'products',
    FilterExpression: 'category = :c',
    ExpressionAttributeValues: { ':c': event.pathParameters.category },
  };
  // ok: no-nosql-injection
  const data = await docClient.scan(params).promise();
  return { statusCode: 200, body: JSON.stringify(data.Items) };
};
