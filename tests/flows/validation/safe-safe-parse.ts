// The outcome is looked at.
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { z } from 'zod';

const sqs = new SQSClient({});
const Job = z.object({ name: z.string().max(40) });

export async function handler(event: APIGatewayProxyEventV2) {
  const outcome = Job.safeParse(JSON.parse(event.body ?? '{}'));
  if (!outcome.success) return { statusCode: 400 };
  // ok: require-event-validation
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env['QUEUE'], MessageBody: JSON.stringify(outcome.data) }));
  return { statusCode: 202 };
}
