// One kind of error is told apart, and each is left with, where there is one.
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';
const keys = createRemoteJWKSet(new URL('https://id.example.eu/jwks'));
export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  let failure: { code?: string } | null = null;
  try {
    await jwtVerify(event.identitySource?.[0] ?? '', keys, { issuer: 'https://id.example.eu', audience: 'web' });
  } catch (error) {
    failure = error as { code?: string };
  }
  if (failure?.code === 'ERR_JWT_EXPIRED') return { isAuthorized: false };
  if (failure !== null) return { isAuthorized: false };
  // ok: no-fail-open
  return { isAuthorized: true };
};
