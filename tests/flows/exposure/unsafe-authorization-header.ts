// The Authorization header is logged; other headers may be.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Logger } from '@aws-lambda-powertools/logger';
const logger = new Logger({ serviceName: 'x' });
export const handler = async (event: APIGatewayProxyEventV2) => {
  const auth = event.headers.authorization ?? event.headers['Authorization'];
  // ruleid: no-secret-exposure
  logger.info('auth', { auth });
  // ruleid: no-secret-exposure
  logger.debug(`token: ${auth?.split(' ')[1]}`);
  // ok: no-secret-exposure
  logger.info('agent', { agent: event.headers['user-agent'], path: event.rawPath });
  // ok: no-secret-exposure
  logger.info('auth present', { present: auth !== undefined, last: auth?.slice(-4) });
  // ok: no-secret-exposure
  logger.info('event', { requestId: event.requestContext.requestId });
  return { statusCode: 200 };
};
