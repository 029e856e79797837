// Nothing says what starts the function, and it reads no request of HTTP.
const { DynamoDBClient, DeleteItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
// ok: require-authentication
exports.handler = async (event) => {
  await db.send(new DeleteItemCommand({ TableName: 'orders', Key: { id: { S: event.orderId } } }));
  return { removed: event.orderId };
};
