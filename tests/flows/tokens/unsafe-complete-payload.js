// A query finds what a decoded claim names.
const jwt = require('jsonwebtoken');
const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');
const { DynamoDBDocumentClient, QueryCommand } = require('@aws-sdk/lib-dynamodb');
const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const extract = (event) => {
  const header = event.headers?.authorization ?? event.headers?.Authorization;
  return header?.startsWith('Bearer ') ? header.slice(7) : null;
};
exports.handler = async (event) => {
  const token = extract(event);
  if (!token) return { statusCode: 401 };
  // ruleid: no-unverified-token
  const { payload } = jwt.decode(token, { complete: true });
  const { Items } = await doc.send(
    new QueryCommand({ TableName: 'orders', KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': payload.sub } }),
  );
  return { statusCode: 200, body: JSON.stringify(Items) };
};
