// The whole event goes to another file, which uses the request id only.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { audit } from './audit';

export const handler: APIGatewayProxyHandler = async (event) => {
  // ok: no-sql-injection
  await audit(event);
  return { statusCode: 204, body: '' };
};
