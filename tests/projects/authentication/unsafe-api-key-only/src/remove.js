// A key of the API counts calls and tells nothing of the caller.
const { DynamoDBClient, DeleteItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
// ruleid: require-authentication
exports.handler = async (event) => {
  await db.send(new DeleteItemCommand({ TableName: 'users', Key: { id: { S: event.pathParameters.id } } }));
  return { statusCode: 204 };
};
