// Nothing says what starts the function, but it reads a request of HTTP.
const { DynamoDBClient, DeleteItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
// ruleid: require-authentication
exports.handler = async (event) => {
  await db.send(new DeleteItemCommand({ TableName: 'orders', Key: { id: { S: event.pathParameters.id } } }));
  return { statusCode: 204 };
};
