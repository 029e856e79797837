// ramda: mergeRight over defaults, put into DynamoDB with ddb toolbox-like helper
const R = require('ramda');
const { DynamoDBDocument } = require('@aws-sdk/lib-dynamodb');
const { DynamoDB } = require('@aws-sdk/client-dynamodb');

const table = DynamoDBDocument.from(new DynamoDB());
const toItem = R.pipe(JSON.parse, R.mergeRight({ role: 'guest' }), R.dissoc('password'));

exports.handler = async (event) => {
  // ruleid: no-mass-assignment
  await table.put({ TableName: 'members', Item: toItem(event.body) });
  return { statusCode: 201 };
};
