// A key is found by its digest.
const crypto = require('crypto');
const { DynamoDBClient, GetItemCommand, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
// ok: require-authentication
exports.handler = async (event) => {
  const key = event.headers['x-api-key'];
  if (!key) return { statusCode: 401 };
  const hash = crypto.createHash('sha256').update(key).digest('hex');
  const { Item } = await db.send(new GetItemCommand({ TableName: 'api-keys', Key: { hash: { S: hash } } }));
  if (!Item || !Item.active.BOOL) return { statusCode: 401 };
  await db.send(new PutItemCommand({ TableName: 'events', Item: { tenant: Item.tenant, body: { S: event.body } } }));
  return { statusCode: 202 };
};
