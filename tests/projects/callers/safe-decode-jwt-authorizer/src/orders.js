// The gateway has verified the token that is decoded.
const jwt = require('jsonwebtoken');
const { DynamoDBClient, QueryCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
exports.handler = async (event) => {
  // ok: no-unverified-token
  const claims = jwt.decode(event.headers.authorization.replace('Bearer ', ''));
  const { Items } = await db.send(new QueryCommand({ TableName: 'orders', KeyConditionExpression: 'pk = :u', ExpressionAttributeValues: { ':u': { S: claims.sub } } }));
  return { statusCode: 200, body: JSON.stringify(Items) };
};
