// The body is handed on as it came.
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const sqs = new SQSClient({});
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const topic = event.headers['x-shopify-topic'];
  // ruleid: no-unverified-token
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.Q!, MessageBody: event.body!, MessageAttributes: { topic: { DataType: 'String', StringValue: topic } } }));
  return { statusCode: 200 };
};
