// The document client's PartiQL statement is concatenated.
const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');
const { DynamoDBDocumentClient, ExecuteStatementCommand, GetCommand } = require('@aws-sdk/lib-dynamodb');

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));

exports.handler = async (event) => {
  const { isbn } = event.pathParameters;
  // ruleid: no-sql-injection
  const out = await documents.send(new ExecuteStatementCommand({ Statement: "SELECT * FROM Books WHERE isbn = '" + isbn + "'" }));
  return { statusCode: 200, body: JSON.stringify(out.Items ?? out.Item) };
};
