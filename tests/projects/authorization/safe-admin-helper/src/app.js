// A route of administration that asks for a group in another file.
const { SQSClient, SendMessageCommand } = require('@aws-sdk/client-sqs');
const { assertRole } = require('./roles');
const sqs = new SQSClient({});
exports.handler = async (event) => {
  try {
    assertRole(event, 'Admin');
    // ok: require-authorization
    await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE, MessageBody: '{}' }));
    return { statusCode: 202, body: '' };
  } catch (error) {
    return { statusCode: error.statusCode || 500, body: error.message };
  }
};
