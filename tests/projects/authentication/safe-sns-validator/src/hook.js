// A promise is fulfilled only when the message of SNS is signed.
const MessageValidator = require('sns-validator');
const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const validator = new MessageValidator();
const db = new DynamoDBClient({});
const validate = (message) =>
  new Promise((resolve, reject) => {
    validator.validate(message, (err, ok) => (err ? reject(err) : resolve(ok)));
  });
// ok: require-authentication
exports.handler = async (event) => {
  const message = await validate(JSON.parse(event.body));
  await db.send(new PutItemCommand({ TableName: 'bounces', Item: { id: { S: message.MessageId } } }));
  return { statusCode: 200 };
};
