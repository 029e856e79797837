// That the promise was rejected is written down.
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';

const keys = createRemoteJWKSet(new URL('https://issuer.example.com/.well-known/jwks.json'));
export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  const [outcome] = await Promise.allSettled([jwtVerify(event.headers?.authorization?.slice(7) ?? '', keys, { audience: 'api' })]);
  if (outcome.status === 'rejected') console.error(outcome.reason);
  // ruleid: no-fail-open
  return { isAuthorized: true };
};
