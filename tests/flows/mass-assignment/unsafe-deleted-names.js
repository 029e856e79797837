// Some names are deleted before an object is stored; any other may be there.
const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');
const { DynamoDBDocumentClient, PutCommand } = require('@aws-sdk/lib-dynamodb');

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));

exports.handler = async (event) => {
  const note = JSON.parse(event.body);
  for (const key of ['role', 'owner']) delete note[key];
  // ruleid: no-mass-assignment
  await client.send(new PutCommand({ TableName: 'notes', Item: note }));

  const page = JSON.parse(event.page);
  for (const key of Object.keys(page)) {
    if (page[key] === null) delete page[key];
  }
  // ruleid: no-mass-assignment
  await client.send(new PutCommand({ TableName: 'notes', Item: page }));
  return { statusCode: 201 };
};
