// A trigger that refuses by an error of its own, which it catches.
const { DynamoDBClient, GetItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});

exports.handler = async (event) => {
  try {
    const { Item } = await db.send(new GetItemCommand({ TableName: 'banned', Key: { email: { S: event.request.userAttributes.email } } }));
    if (Item) throw new Error('banned');
    // ruleid: no-fail-open
  } catch (error) {
    console.error('sign-up', error);
  }
  return event;
};
