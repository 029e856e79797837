// A key that callers share with the function; a sign-in.
const { SQSClient, SendMessageCommand } = require('@aws-sdk/client-sqs');
const crypto = require('node:crypto');
const sqs = new SQSClient({});
// ok: require-authentication
exports.handler = async (event) => {
  const given = Buffer.from(event.headers['x-api-key'] ?? '');
  const wanted = Buffer.from(process.env.API_KEY);
  if (given.length !== wanted.length || !crypto.timingSafeEqual(given, wanted)) {
    return { statusCode: 403, body: 'no' };
  }
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE, MessageBody: event.body }));
  return { statusCode: 202, body: '' };
};
