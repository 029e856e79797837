// Converted for the plain client.
const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const { marshall } = require('@aws-sdk/util-dynamodb');

const db = new DynamoDBClient({});

exports.handler = async (event) => {
  // ruleid: no-mass-assignment
  await db.send(new PutItemCommand({ TableName: 'users', Item: marshall(JSON.parse(event.body)) }));
};
