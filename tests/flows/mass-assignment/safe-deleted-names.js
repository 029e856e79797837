// Properties with other names are deleted before an object is stored: in a loop, by a callback, from a copy.
const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');
const { DynamoDBDocumentClient, PutCommand } = require('@aws-sdk/lib-dynamodb');

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const allowed = new Set(['title', 'text']);

exports.handler = async (event) => {
  const note = JSON.parse(event.body);
  for (const key of Object.keys(note)) {
    if (!allowed.has(key)) delete note[key];
  }
  // ok: no-mass-assignment
  await client.send(new PutCommand({ TableName: 'notes', Item: { ...note, id: 1 } }));

  const page = JSON.parse(event.page);
  Object.keys(page).forEach((key) => {
    if (!allowed.has(key)) delete page[key];
  });
  // ok: no-mass-assignment
  await client.send(new PutCommand({ TableName: 'notes', Item: page }));

  const copy = { ...JSON.parse(event.copy) };
  for (const key in copy) {
    if (allowed.has(key)) continue;
    delete copy[key];
  }
  // ok: no-mass-assignment
  await client.send(new PutCommand({ TableName: 'notes', Item: copy }));
  return { statusCode: 201 };
};
