// A header of the sender turns the verification off.
const jwt = require('jsonwebtoken');
const { DynamoDBClient, DeleteItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
// ruleid: require-authentication
module.exports.handler = async (event) => {
  if (event.headers['x-internal'] !== 'true') {
    jwt.verify(event.headers.authorization, process.env.SECRET);
  }
  await db.send(new DeleteItemCommand({ TableName: 'items', Key: { id: { S: event.queryStringParameters.id } } }));
  return { statusCode: 204 };
};
