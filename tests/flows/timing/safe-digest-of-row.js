// A digest of a public table is compared.
const { createHash } = require('node:crypto');
const { DynamoDBClient, GetItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
exports.handler = async (event) => {
  const row = await db.send(new GetItemCommand({ TableName: 'pages', Key: { id: { S: event.rawPath } } }));
  const etag = createHash('md5').update(JSON.stringify(row.Item)).digest('hex');
  // ok: no-timing-unsafe-compare
  if (event.headers['if-none-match'] === etag) return { statusCode: 304 };
  return { statusCode: 200 };
};
