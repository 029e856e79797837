// The token says where the keys are by which it is verified.
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import jwksClient from 'jwks-rsa';
import jwt from 'jsonwebtoken';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const token = event.headers.authorization?.slice(7) ?? '';
  const { jku } = decodeProtectedHeader(token);
  // ruleid: no-unverified-token
  const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(String(jku))));
  return { statusCode: 200, body: payload.sub };
};

export const byIssuer: APIGatewayProxyHandlerV2 = async (event) => {
  const token = event.headers.authorization?.slice(7) ?? '';
  const { iss } = decodeJwt(token);
  // ruleid: no-unverified-token
  const keys = createRemoteJWKSet(new URL(`${iss}/.well-known/jwks.json`));
  const { payload } = await jwtVerify(token, keys, { issuer: iss });
  return { statusCode: 200, body: payload.sub };
};

export const byClient: APIGatewayProxyHandlerV2 = async (event) => {
  const token = event.headers.authorization?.slice(7) ?? '';
  const decoded = jwt.decode(token, { complete: true });
  // ruleid: no-unverified-token
  const client = jwksClient({ cache: true, jwksUri: `${event.headers['x-issuer']}/keys` });
  const key = await client.getSigningKey(decoded?.header.kid);
  const claims = jwt.verify(token, key.getPublicKey(), { algorithms: ['RS256'] });
  return { statusCode: 200, body: String(claims.sub) };
};
