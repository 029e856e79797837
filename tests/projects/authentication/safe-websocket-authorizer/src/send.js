const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
// ok: require-authentication
exports.handler = async (event) => {
  await db.send(new PutItemCommand({ TableName: 'messages', Item: { text: { S: event.body } } }));
  return { statusCode: 200 };
};
