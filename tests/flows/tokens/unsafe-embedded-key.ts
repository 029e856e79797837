// The key that verifies is the one in the token.
import { calculateJwkThumbprint, createRemoteJWKSet, EmbeddedJWK, jwtVerify } from 'jose';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const keys = createRemoteJWKSet(new URL('https://id.example.com/jwks'));

export const handler = async (event: APIGatewayProxyEventV2) => {
  const token = event.headers.authorization?.slice(5) ?? '';
  // ruleid: no-unverified-token
  const { payload } = await jwtVerify(token, EmbeddedJWK, { issuer: 'https://id.example.com', audience: 'api' });
  return { statusCode: 200, body: JSON.stringify({ user: payload.sub, from: [typeof keys, typeof calculateJwkThumbprint] }) };
};
