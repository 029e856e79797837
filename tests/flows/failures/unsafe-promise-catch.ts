// The handler of a rejection says yes.
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';
const jwks = createRemoteJWKSet(new URL('https://issuer.example.com/jwks'));
export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  const token = event.identitySource?.[0] ?? '';
  const isAuthorized = await jwtVerify(token, jwks, { issuer: 'https://issuer.example.com', audience: 'api' })
    .then(() => true)
    // ruleid: no-fail-open
    .catch(() => true);
  return { isAuthorized };
};
