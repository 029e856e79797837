// A URL of a function of CDK that asks nobody.
const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
// ruleid: require-authentication
exports.handler = async (event) => {
  await db.send(new PutItemCommand({ TableName: 'items', Item: { id: { S: event.body } } }));
  return { statusCode: 201 };
};
