// The password is masked where it is there.
import { Logger } from '@aws-lambda-powertools/logger';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const logger = new Logger();
function clean(body: Record<string, unknown>) {
  const copy = { ...body };
  if ('password' in copy) copy.password = '***';
  return copy;
}
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { user, password } = JSON.parse(event.body ?? '{}');
  // ok: no-secret-exposure
  logger.info('register', { request: clean({ user, password }) });
  return { statusCode: 201 };
};
