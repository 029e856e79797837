// A wrapper of another file puts the verified claims into the event.
const { withAuth } = require('./lib/with-auth');
const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
const create = async (event) => {
  await db.send(new PutItemCommand({ TableName: 'posts', Item: { author: { S: event.user.sub }, text: { S: event.body } } }));
  return { statusCode: 201 };
};
// ok: require-authentication
module.exports.handler = withAuth(create);
