// An HTTP subscription of SNS: nobody waits for the message's signature.
const MessageValidator = require('sns-validator');
const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const { promisify } = require('util');
const validator = new MessageValidator();
const validate = promisify(validator.validate.bind(validator));
const db = new DynamoDBClient({});
// ruleid: require-authentication
exports.handler = async (event) => {
  const message = JSON.parse(event.body);
  validate(message).catch((error) => console.warn('not signed', error));
  await db.send(new PutItemCommand({ TableName: 'bounces', Item: { id: { S: message.MessageId } } }));
  return { statusCode: 200 };
};
