// The token is verified when the item is gone already.
const jwt = require('jsonwebtoken');
const { DynamoDBClient, DeleteItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
// ruleid: require-authentication
module.exports.handler = async (event) => {
  await db.send(new DeleteItemCommand({ TableName: 'items', Key: { id: { S: event.pathParameters.id } } }));
  const user = jwt.verify(event.headers.authorization, process.env.SECRET);
  return { statusCode: 200, body: `deleted for ${user.sub}` };
};
