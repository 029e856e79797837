// The digest that the sender shows is itself compared with the one that is kept for whom he names, which is answered first.
const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');
const { DynamoDBDocumentClient, GetCommand, UpdateCommand } = require('@aws-sdk/lib-dynamodb');
const docs = DynamoDBDocumentClient.from(new DynamoDBClient({}));
// ruleid: require-authentication
exports.handler = async (event) => {
  const { Item } = await docs.send(new GetCommand({ TableName: 'partners', Key: { name: event.pathParameters.partner } }));
  if (!Item?.apiKeyHash) return { statusCode: 404, body: JSON.stringify(Item) };
  await docs.send(new UpdateCommand({ TableName: 'stock', Key: { sku: 'a' }, UpdateExpression: 'SET price = :p', ExpressionAttributeValues: { ':p': 1 } }));
  return { statusCode: 204 };
};
