// The header tells the algorithm; a cursor is no token.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { createRemoteJWKSet, jwtVerify, decodeProtectedHeader } from 'jose';
const jwks = createRemoteJWKSet(new URL('https://issuer.example.com/.well-known/jwks.json'));
export const handler = async (event: APIGatewayProxyEventV2) => {
  const token = event.headers.authorization ?? '';
  // ok: no-unverified-token
  const { alg } = decodeProtectedHeader(token);
  if (alg !== 'RS256') return { statusCode: 401 };
  const [name, encoded] = (event.queryStringParameters?.cursor ?? '').split('.');
  // ok: no-unverified-token
  const cursor = JSON.parse(Buffer.from(name, 'base64').toString());
  const { payload } = await jwtVerify(token, jwks, { issuer: 'https://issuer.example.com', audience: 'api' });
  return { statusCode: 200, body: JSON.stringify({ sub: payload.sub, after: cursor.id, encoded }) };
};
