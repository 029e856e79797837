// Only two properties are taken over.
const _ = require('lodash');
const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');
const { DynamoDBDocumentClient, PutCommand } = require('@aws-sdk/lib-dynamodb');

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));

exports.handler = async (event) => {
  const item = _.pick(JSON.parse(event.body), ['name', 'city']);
  // ok: no-mass-assignment
  await documents.send(new PutCommand({ TableName: 'people', Item: { id: '1', ...item } }));
};
