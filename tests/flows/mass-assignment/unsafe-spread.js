// The body is spread into the item.
const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');
const { DynamoDBDocumentClient, PutCommand } = require('@aws-sdk/lib-dynamodb');

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  await db.send(
    new PutCommand({
      TableName: 'users',
      // ruleid: no-mass-assignment
      Item: { id: '1', ...body },
    }),
  );
};
