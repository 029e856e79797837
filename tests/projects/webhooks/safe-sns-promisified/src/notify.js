// An HTTP subscription of SNS: the message's signature is validated first.
const MessageValidator = require('sns-validator');
const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const { promisify } = require('util');
const validator = new MessageValidator();
const validate = promisify(validator.validate.bind(validator));
const db = new DynamoDBClient({});
// ok: require-authentication
exports.handler = async (event) => {
  let message;
  try {
    message = await validate(JSON.parse(event.body));
  } catch (error) {
    return { statusCode: 403 };
  }
  await db.send(new PutItemCommand({ TableName: 'bounces', Item: { id: { S: message.MessageId } } }));
  return { statusCode: 200 };
};
