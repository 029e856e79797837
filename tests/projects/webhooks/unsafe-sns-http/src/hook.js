// What says that it is a message of SNS is believed.
const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
exports.handler = async (event) => {
  // ruleid: no-unverified-token
  const message = JSON.parse(event.body);
  if (message.Type === 'SubscriptionConfirmation') {
    await fetch(message.SubscribeURL);
    return { statusCode: 200 };
  }
  const bounce = JSON.parse(message.Message);
  await db.send(new PutItemCommand({ TableName: 'suppressed', Item: { mail: { S: bounce.mail.destination[0] } } }));
  return { statusCode: 200 };
};
