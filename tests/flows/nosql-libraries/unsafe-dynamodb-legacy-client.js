// An expression for the document client of SDK v2 holds a path parameter.
const AWS = require('aws-sdk');
const docClient = new AWS.DynamoDB.DocumentClient();
module.exports.handler = async (event) => {
  const category = event.pathParameters.category;
  const params = {
    TableName: 'products',
    FilterExpression: "category = '" + category + "'",
  };
  // ruleid: no-nosql-injection
  const data = await docClient.scan(params).promise();
  return { statusCode: 200, body: JSON.stringify(data.Items) };
};
