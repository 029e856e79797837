// The message of Pino, alone and behind an object.
import pino from 'pino';
import type { SQSEvent } from 'aws-lambda';

const logger = pino();

export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    // ruleid: no-log-injection
    logger.info(`handling ${record.body}`);
    // ruleid: no-log-injection
    logger.child({ queue: 'a' }).warn({ id: record.messageId }, 'body: ' + record.body);
    // ruleid: no-log-injection
    logger.error('body %s', record.body);
  }
};
