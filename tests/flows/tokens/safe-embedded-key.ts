// The key in a proof of possession is the one that a verified token names.
import { calculateJwkThumbprint, createRemoteJWKSet, EmbeddedJWK, jwtVerify } from 'jose';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const keys = createRemoteJWKSet(new URL('https://id.example.com/jwks'));

export const handler = async (event: APIGatewayProxyEventV2) => {
  const token = event.headers.authorization?.slice(5) ?? '';
  const { payload } = await jwtVerify<{ cnf: { jkt: string } }>(token, keys, { issuer: 'https://id.example.com', audience: 'api' });
  // ok: no-unverified-token
  const { protectedHeader } = await jwtVerify(event.headers.dpop ?? '', EmbeddedJWK, { typ: 'dpop+jwt', maxTokenAge: 60 });
  if ((await calculateJwkThumbprint(protectedHeader.jwk!)) !== payload.cnf.jkt) return { statusCode: 401 };
  return { statusCode: 200, body: JSON.stringify({ user: payload.sub }) };
};
