// The certificate of SNS decides.
const MessageValidator = require('sns-validator');
const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
const validator = new MessageValidator();
exports.handler = (event, context, callback) => {
  // ok: no-unverified-token
  validator.validate(JSON.parse(event.body), async (err, message) => {
    if (err) return callback(null, { statusCode: 403 });
    if (message.Type === 'SubscriptionConfirmation') {
      // ok: no-unverified-token
      await fetch(message.SubscribeURL);
      return callback(null, { statusCode: 200 });
    }
    const bounce = JSON.parse(message.Message);
    await db.send(new PutItemCommand({ TableName: 'suppressed', Item: { mail: { S: bounce.mail.destination[0] } } }));
    callback(null, { statusCode: 200 });
  });
};
