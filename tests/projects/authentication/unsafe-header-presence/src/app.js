// A header is there; nobody looks whether it is true.
const { SQSClient, SendMessageCommand } = require('@aws-sdk/client-sqs');
const sqs = new SQSClient({});
// ruleid: require-authentication
exports.handler = async (event) => {
  if (!event.headers.authorization || !event.headers.authorization.startsWith('Bearer ')) return { statusCode: 401 };
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.Q, MessageBody: event.body }));
  return { statusCode: 202 };
};
