// The queue is one of a list.
import SQS from 'aws-sdk/clients/sqs';
import type { APIGatewayProxyHandler } from 'aws-lambda';

const sqs = new SQS();
const queues = new Set(['mail', 'print']);

export const handler: APIGatewayProxyHandler = async (event) => {
  const queue = event.queryStringParameters?.queue ?? '';
  if (!queues.has(queue)) return { statusCode: 400, body: '' };
  await sqs
    .sendMessage({
      // ok: no-resource-injection
      QueueUrl: `https://sqs.eu-west-1.amazonaws.com/123456789012/${queue}`,
      MessageBody: event.body ?? '',
    })
    .promise();
  return { statusCode: 202, body: '' };
};
