// The signature is checked by the library.
const { Webhooks } = require('@octokit/webhooks');
const { SQSClient, SendMessageCommand } = require('@aws-sdk/client-sqs');
const hooks = new Webhooks({ secret: process.env.HOOK_SECRET });
const sqs = new SQSClient({});
exports.handler = async (event) => {
  if (!(await hooks.verify(event.body, event.headers['x-hub-signature-256']))) return { statusCode: 401 };
  const payload = JSON.parse(event.body);
  // ok: require-event-validation
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE_URL, MessageBody: JSON.stringify({ id: payload.id, amount: payload.amount }) }));
  return { statusCode: 202 };
};
