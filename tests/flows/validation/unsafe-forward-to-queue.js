// Sent on as it came.
const { SQSClient, SendMessageCommand } = require('@aws-sdk/client-sqs');

const sqs = new SQSClient({});

exports.handler = async (event) => {
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: process.env.QUEUE,
      // ruleid: require-event-validation
      MessageBody: event.body,
    }),
  );
  return { statusCode: 202 };
};
