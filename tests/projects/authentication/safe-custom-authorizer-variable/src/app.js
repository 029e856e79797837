// The authorizer of a route is a variable of the service.
const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
// ok: require-authentication
exports.handler = async (event) => {
  await db.send(new PutItemCommand({ TableName: 'items', Item: { id: { S: event.body } } }));
  return { statusCode: 201 };
};
