// The message of the logger of Powertools.
import { Logger } from '@aws-lambda-powertools/logger';
import type { SNSEvent } from 'aws-lambda';

const logger = new Logger({ serviceName: 'orders' });

export const handler = async (event: SNSEvent) => {
  const subject = event.Records[0].Sns.Subject;
  // ruleid: no-log-injection
  logger.info(`subject ${subject}`);
  // ruleid: no-log-injection
  logger.error('failed: ' + event.Records[0].Sns.Message, { retry: true });
};
