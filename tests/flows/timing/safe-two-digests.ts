// Two digests that the program makes; an id of a message.
import { createHmac } from 'node:crypto';
import type { S3Event, SQSEvent } from 'aws-lambda';
export const handler = async (event: SQSEvent) => {
  const before = createHmac('sha256', process.env.PSEUDONYM_KEY!).update('a').digest('hex');
  for (const record of event.Records) {
    // ok: no-timing-unsafe-compare
    if (before === createHmac('sha256', process.env.PSEUDONYM_KEY!).update(record.body).digest('hex')) continue;
    // ok: no-timing-unsafe-compare
    if (record.messageId === process.env.SKIP_MESSAGE) continue;
    console.log('x');
  }
};
