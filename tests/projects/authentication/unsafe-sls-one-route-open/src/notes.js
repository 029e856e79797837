// Two routes of one function: IAM asks on one, nobody on the other.
const AWS = require('aws-sdk');
const docs = new AWS.DynamoDB.DocumentClient();

// ruleid: require-authentication
module.exports.handler = async (event) => {
  if (event.httpMethod === 'GET') {
    const all = await docs.scan({ TableName: 'notes' }).promise();
    return { statusCode: 200, body: JSON.stringify(all.Items) };
  }
  await docs.put({ TableName: 'notes', Item: JSON.parse(event.body) }).promise();
  return { statusCode: 201, body: '' };
};
