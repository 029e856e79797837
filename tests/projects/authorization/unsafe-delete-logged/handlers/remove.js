// The caller is logged, and takes no part in what is deleted.
const { DynamoDBClient, DeleteItemCommand } = require('@aws-sdk/client-dynamodb');
const client = new DynamoDBClient({});
exports.handler = async (event) => {
  const caller = event.requestContext.authorizer.claims.sub;
  console.log('deleting note for', caller);
  const { noteId } = event.pathParameters;
  // ruleid: require-authorization
  await client.send(new DeleteItemCommand({ TableName: 'notes', Key: { noteId: { S: noteId } } }));
  return { statusCode: 204, body: '' };
};
