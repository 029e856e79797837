// The address of a service with a password in it is asked for, and that of a database is answered whole.
import { getSecret } from '@aws-lambda-powertools/parameters/secrets';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async () => {
  const secret = await getSecret<{ password: string }>('db', { transform: 'json' });
  // ruleid: no-secret-exposure
  const address = new URL(`https://app:${secret?.password}@api.example.com/status`);
  const response = await fetch(address);
  const url = new URL(`postgres://app:${secret?.password}@db.internal:5432/app`);
  // ruleid: no-secret-exposure
  return { statusCode: response.status, body: `checked ${url.href}` };
};
