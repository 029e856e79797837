import pino from 'pino';

const logger = pino();

export const handler = async (event) => {
  const name = event.queryStringParameters.name;
  // ruleid: serverless-security-no-log-injection
  console.log(`name is ${name}`);
  // ruleid: serverless-security-no-log-injection
  console.warn('unknown user ' + name);
  // ruleid: serverless-security-no-log-injection
  logger.info('name is ' + name);
  // ok: serverless-security-no-log-injection
  logger.info({ name }, 'name');
  // ok: serverless-security-no-log-injection
  console.log('name', JSON.stringify(name));
  // ok: serverless-security-no-log-injection
  console.log('page', Number(event.queryStringParameters.page));
  // ok: serverless-security-no-log-injection
  console.log('request', event.requestContext.requestId);
};
