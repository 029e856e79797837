// Behind the colon stands the password.
import type { APIGatewayTokenAuthorizerEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayTokenAuthorizerEvent) => {
  const [, password] = Buffer.from(event.authorizationToken.slice(6), 'base64').toString('utf8').split(':');
  // ruleid: no-secret-exposure
  console.log('asked with', password);
  throw new Error('Unauthorized');
};
