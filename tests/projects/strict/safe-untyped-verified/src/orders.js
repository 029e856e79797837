// The handler verifies the token itself.
const jwt = require('jsonwebtoken');
const { DynamoDBClient, DeleteItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
// ok: require-authentication
exports.handler = async (event) => {
  const { sub } = jwt.verify(event.headers.authorization, process.env.JWT_KEY, { algorithms: ['HS256'] });
  await db.send(new DeleteItemCommand({ TableName: 'orders', Key: { owner: { S: sub }, id: { S: event.pathParameters.id } } }));
  return { statusCode: 204 };
};
