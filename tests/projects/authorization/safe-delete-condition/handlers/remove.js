// A condition compares the owner with the caller.
const { DynamoDBClient, DeleteItemCommand } = require('@aws-sdk/client-dynamodb');
const client = new DynamoDBClient({});
exports.handler = async (event) => {
  const caller = event.requestContext.authorizer.claims.sub;
  const { noteId } = event.pathParameters;
  // ok: require-authorization
  await client.send(new DeleteItemCommand({
    TableName: 'notes',
    Key: { noteId: { S: noteId } },
    ConditionExpression: '#o = :me',
    ExpressionAttributeNames: { '#o': 'owner' },
    ExpressionAttributeValues: { ':me': { S: caller } },
  }));
  return { statusCode: 204, body: '' };
};
