// Properties of the entry.
import pino from 'pino';
import type { SQSEvent } from 'aws-lambda';

const logger = pino();

export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    // ok: no-log-injection
    logger.info({ body: record.body }, 'handling');
    // ok: no-log-injection
    logger.child({ body: record.body }).warn(`message ${record.messageId}`);
  }
};
