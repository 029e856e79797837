// The digest of a partner's key is looked up by his name, and that of the key which he shows is compared with it.
const { createHash, timingSafeEqual } = require('node:crypto');
const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');
const { DynamoDBDocumentClient, GetCommand, UpdateCommand } = require('@aws-sdk/lib-dynamodb');
const docs = DynamoDBDocumentClient.from(new DynamoDBClient({}));
// ok: require-authentication
exports.handler = async (event) => {
  const { Item } = await docs.send(new GetCommand({ TableName: 'partners', Key: { name: event.pathParameters.partner } }));
  if (!Item) return { statusCode: 404 };
  const shown = createHash('sha256').update(event.headers['x-api-key'] ?? '').digest();
  if (!timingSafeEqual(shown, Buffer.from(Item.apiKeyHash, 'hex'))) return { statusCode: 401 };
  // ok: no-timing-unsafe-compare
  if (shown.toString('hex') !== Item.apiKeyHash) return { statusCode: 401 };
  await docs.send(new UpdateCommand({ TableName: 'stock', Key: { sku: 'a' }, UpdateExpression: 'SET price = :p', ExpressionAttributeValues: { ':p': 1 } }));
  return { statusCode: 204 };
};
