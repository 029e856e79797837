// ramda: pick of written names in the pipe
const R = require('ramda');
const { DynamoDBDocument } = require('@aws-sdk/lib-dynamodb');
const { DynamoDB } = require('@aws-sdk/client-dynamodb');

const table = DynamoDBDocument.from(new DynamoDB());
const toItem = R.pipe(JSON.parse, R.pick(['id', 'name']), R.mergeLeft({ role: 'guest' }));

exports.handler = async (event) => {
  // ok: no-mass-assignment
  await table.put({ TableName: 'members', Item: toItem(event.body) });
  return { statusCode: 201 };
};
