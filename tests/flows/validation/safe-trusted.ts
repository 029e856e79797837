// Fields of the platform.
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const sqs = new SQSClient({});

export async function handler(event: APIGatewayProxyEventV2) {
  // ok: require-event-validation
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE, MessageBody: event.requestContext.requestId }));
  return { statusCode: 202 };
}
