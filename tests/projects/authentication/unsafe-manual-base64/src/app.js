// A token is taken apart by hand.
const { DynamoDBClient, GetItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
// ruleid: require-authentication
exports.handler = async (event) => {
  const [, payload] = event.headers.authorization.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  if (!claims.sub) return { statusCode: 401 };
  const { Item } = await db.send(new GetItemCommand({ TableName: 'profiles', Key: { id: { S: claims.sub } } }));
  return { statusCode: 200, body: JSON.stringify(Item) };
};
