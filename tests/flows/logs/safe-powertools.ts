// Attributes and keys.
import { Logger } from '@aws-lambda-powertools/logger';
import type { SNSEvent } from 'aws-lambda';

const logger = new Logger({ serviceName: 'orders' });

export const handler = async (event: SNSEvent) => {
  const subject = event.Records[0].Sns.Subject;
  logger.appendKeys({ subject });
  // ok: no-log-injection
  logger.info('subject', { subject });
  // ok: no-log-injection
  logger.info('message', { data: event });
  // ok: no-log-injection
  logger.error(`failed: ${event.Records[0].Sns.MessageId}`);
};
