// A digest is compared by helpers of helpers.
import { createHmac, createHash, timingSafeEqual } from 'node:crypto';
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
const sqs = new SQSClient({});
const eq = (a: Buffer, b: Buffer) => a.length === b.length && timingSafeEqual(a, b); const same = (a: string, b: string) => eq(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'));
export const handler = async (event: any) => {
  const mine = createHmac('sha256', process.env.K!).update(event.body).digest('hex');
  if (!same(event.headers['x-sig'], mine)) return { statusCode: 401 };
  // ok: require-event-validation
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE, MessageBody: JSON.stringify(JSON.parse(event.body).order) }));
  return { statusCode: 204 };
};
