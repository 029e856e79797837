// Nobody is allowed at first, and an error leaves it so.
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';

const keys = createRemoteJWKSet(new URL('https://issuer.example.com/.well-known/jwks.json'));
export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  let isAuthorized = false;
  try {
    const { payload } = await jwtVerify(event.headers?.authorization?.slice(7) ?? '', keys, { audience: 'api' });
    isAuthorized = payload.scope === 'orders';
  } catch (error) {
    console.error('could not verify', error);
  }
  // ok: no-fail-open
  return { isAuthorized };
};
