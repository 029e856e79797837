import { Logger } from '@aws-lambda-powertools/logger';

const logger = new Logger();

export const handler = async (event) => {
  // ruleid: serverless-security-no-logged-event
  console.log('event', JSON.stringify(event));
  // ruleid: serverless-security-no-logged-event
  console.log(event);
  // ruleid: serverless-security-no-logged-event
  logger.info('request', { event });
  // ruleid: serverless-security-no-logged-event
  console.debug(event.headers);
  // ok: serverless-security-no-logged-event
  logger.info('request', { path: event.rawPath });
  // ok: serverless-security-no-logged-event
  console.log('records', event.Records.length);
  // ok: serverless-security-no-logged-event
  audit.write(event);
};
