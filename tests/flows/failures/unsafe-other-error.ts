// Only one kind of error refuses.
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';
const keys = createRemoteJWKSet(new URL('https://id.example.eu/jwks'));
export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  let error: { code?: string } | undefined;
  try {
    await jwtVerify(event.identitySource?.[0] ?? '', keys, { issuer: 'https://id.example.eu', audience: 'web' });
  } catch (caught) {
    error = caught as { code?: string };
  }
  // ruleid: no-fail-open
  return { isAuthorized: error?.code !== 'ERR_JWT_EXPIRED' };
};
