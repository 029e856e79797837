// The issuer tells which verifier is asked.
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const issuers: Record<string, ReturnType<typeof createRemoteJWKSet>> = {
  'https://a.example.com': createRemoteJWKSet(new URL('https://a.example.com/jwks')),
  'https://b.example.com': createRemoteJWKSet(new URL('https://b.example.com/jwks')),
};
export const handler = async (event: APIGatewayProxyEventV2) => {
  const token = event.headers.authorization?.replace(/^Bearer /, '') ?? '';
  // ok: no-unverified-token
  const { iss } = decodeJwt(token);
  const keys = issuers[iss ?? ''];
  if (keys === undefined) return { statusCode: 401 };
  const { payload } = await jwtVerify(token, keys, { issuer: iss!, audience: 'api' });
  return { statusCode: 200, body: String(payload.sub) };
};
