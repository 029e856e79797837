// Signed is another part of the request.
const crypto = require('node:crypto');
const { SQSClient, SendMessageCommand } = require('@aws-sdk/client-sqs');
const sqs = new SQSClient({});
exports.handler = async (event) => {
  const expected = crypto.createHmac('sha256', process.env.HOOK_SECRET).update(event.headers['x-id']).digest('hex');
  const given = event.headers['x-signature'] ?? '';
  if (given.length !== expected.length || !crypto.timingSafeEqual(Buffer.from(given), Buffer.from(expected))) return { statusCode: 401 };
  const payload = JSON.parse(event.body);
  // ruleid: require-event-validation
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE_URL, MessageBody: JSON.stringify({ id: payload.id, amount: payload.amount }) }));
  return { statusCode: 202 };
};
