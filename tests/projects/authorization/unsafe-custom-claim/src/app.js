// A claim that users of a pool can write.
const { DynamoDBClient, DeleteItemCommand } = require('@aws-sdk/client-dynamodb');
const client = new DynamoDBClient({});
exports.handler = async (event) => {
  const { claims } = event.requestContext.authorizer;
  if (claims['custom:role'] !== 'admin') return { statusCode: 403, body: '' };
  // ruleid: require-authorization
  await client.send(new DeleteItemCommand({ TableName: 'users', Key: { id: { S: event.pathParameters.id } } }));
  return { statusCode: 204, body: '' };
};
