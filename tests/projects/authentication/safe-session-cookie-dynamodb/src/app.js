// The session of a cookie is looked up.
const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');
const { DynamoDBDocumentClient, GetCommand, QueryCommand } = require('@aws-sdk/lib-dynamodb');
const cookie = require('cookie');
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
// ok: require-authentication
exports.handler = async (event) => {
  const { sid } = cookie.parse((event.cookies || []).join('; '));
  if (!sid) return { statusCode: 401 };
  const { Item: session } = await db.send(new GetCommand({ TableName: 'sessions', Key: { sid } }));
  if (!session || session.expires < Date.now()) return { statusCode: 401 };
  const orders = await db.send(
    new QueryCommand({
      TableName: 'orders',
      KeyConditionExpression: '#u = :u',
      ExpressionAttributeNames: { '#u': 'user' },
      ExpressionAttributeValues: { ':u': session.userId },
    }),
  );
  return { statusCode: 200, body: JSON.stringify(orders.Items) };
};
