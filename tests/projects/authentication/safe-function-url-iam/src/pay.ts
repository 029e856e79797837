// IAM asks at the function URL.
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { LambdaFunctionURLEvent, LambdaFunctionURLResult } from 'aws-lambda';
const sqs = new SQSClient({});
// ok: require-authentication
export async function handler(event: LambdaFunctionURLEvent): Promise<LambdaFunctionURLResult> {
  const { amount, to } = JSON.parse(event.body ?? '{}') as { amount: number; to: string };
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.PAYOUTS, MessageBody: JSON.stringify({ amount, to }) }));
  return { statusCode: 202 };
}
