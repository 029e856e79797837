// Written fields, converted.
const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const { marshall } = require('@aws-sdk/util-dynamodb');

const db = new DynamoDBClient({});

exports.handler = async (event) => {
  const { name } = JSON.parse(event.body);
  // ok: no-mass-assignment
  await db.send(new PutItemCommand({ TableName: 'users', Item: marshall({ id: '1', name }) }));
};
