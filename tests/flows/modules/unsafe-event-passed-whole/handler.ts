// The whole event goes to another file, which takes the body out and runs it.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { audit } from './audit';

export const handler: APIGatewayProxyHandler = async (event) => {
  // ruleid: no-sql-injection
  await audit(event);
  return { statusCode: 204, body: '' };
};
