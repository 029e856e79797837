// Another module decodes.
const { getUserId } = require('./auth');
const { DynamoDB } = require('aws-sdk');
const db = new DynamoDB.DocumentClient();
exports.handler = async (event) => {
  // ruleid: no-unverified-token
  const userId = getUserId(event);
  await db.delete({ TableName: 'accounts', Key: { id: userId } }).promise();
  return { statusCode: 204 };
};
