// The handler of a rejection says no.
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';
const keys = createRemoteJWKSet(new URL('https://issuer.example.com/jwks'));
export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  const isAuthorized = await jwtVerify(event.identitySource?.[0] ?? '', keys, { issuer: 'https://issuer.example.com' })
    .then(() => true)
    // ok: no-fail-open
    .catch(() => false);
  return { isAuthorized };
};
