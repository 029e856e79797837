// The document client's GetCommand takes a key, which is no text.
const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');
const { DynamoDBDocumentClient, ExecuteStatementCommand, GetCommand } = require('@aws-sdk/lib-dynamodb');

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));

exports.handler = async (event) => {
  const { isbn } = event.pathParameters;
  // ok: no-sql-injection
  const out = await documents.send(new GetCommand({ TableName: 'Books', Key: { isbn } }));
  return { statusCode: 200, body: JSON.stringify(out.Items ?? out.Item) };
};
