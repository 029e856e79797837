// Stored in another function.
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const sqs = new SQSClient({});

async function enqueue(message: unknown): Promise<void> {
  // ruleid: require-event-validation
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env['QUEUE'], MessageBody: JSON.stringify(message) }));
}

export async function handler(event: APIGatewayProxyEventV2) {
  await enqueue(JSON.parse(event.body ?? '{}'));
  return { statusCode: 202 };
}
