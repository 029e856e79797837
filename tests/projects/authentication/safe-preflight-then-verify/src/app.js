// OPTIONS is answered first; everything else is verified.
const jwt = require('jsonwebtoken');
const { DynamoDBClient, DeleteItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
// ok: require-authentication
module.exports.handler = async (event) => {
  if (event.requestContext.http.method === 'OPTIONS') return { statusCode: 204, headers: { 'Access-Control-Allow-Methods': 'DELETE' } };
  try {
    jwt.verify(event.headers.authorization, process.env.SECRET, { algorithms: ['HS256'] });
  } catch (e) {
    return { statusCode: 401 };
  }
  await db.send(new DeleteItemCommand({ TableName: 'items', Key: { id: { S: event.queryStringParameters.id } } }));
  return { statusCode: 204 };
};
