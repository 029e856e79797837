// A check of the characters leaves every queue of the account to choose from.
import SQS from 'aws-sdk/clients/sqs';
import type { APIGatewayProxyHandler } from 'aws-lambda';

const sqs = new SQS();

export const handler: APIGatewayProxyHandler = async (event) => {
  const queue = event.queryStringParameters?.queue;
  if (typeof queue !== 'string' || !/^[\w-]{1,80}$/.test(queue)) return { statusCode: 400, body: '' };
  await sqs
    .sendMessage({
      // ruleid: no-resource-injection
      QueueUrl: `https://sqs.eu-west-1.amazonaws.com/123456789012/${queue}`,
      MessageBody: event.body ?? '',
    })
    .promise();
  return { statusCode: 202, body: '' };
};
