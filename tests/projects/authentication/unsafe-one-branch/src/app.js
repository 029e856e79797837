// Only one of two branches verifies the token.
const jwt = require('jsonwebtoken');
const { DynamoDBClient, DeleteItemCommand, ScanCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
// ruleid: require-authentication
module.exports.handler = async (event) => {
  const method = event.requestContext.http.method;
  if (method === 'DELETE') {
    jwt.verify(event.headers.authorization, process.env.SECRET);
    await db.send(new DeleteItemCommand({ TableName: 'items', Key: { id: { S: event.queryStringParameters.id } } }));
    return { statusCode: 204 };
  }
  const { Items } = await db.send(new ScanCommand({ TableName: 'items' }));
  return { statusCode: 200, body: JSON.stringify(Items) };
};
