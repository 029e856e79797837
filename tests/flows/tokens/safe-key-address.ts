// The program says where the keys are; the token says which of its issuers it is from.
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import jwksClient from 'jwks-rsa';
import jwt from 'jsonwebtoken';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const issuers = ['https://id.example.com', 'https://staff.example.com'];

export const byIssuer: APIGatewayProxyHandlerV2 = async (event) => {
  const token = event.headers.authorization?.slice(7) ?? '';
  const { iss } = decodeJwt(token);
  if (iss === undefined || !issuers.includes(iss)) return { statusCode: 401 };
  // ok: no-unverified-token
  const keys = createRemoteJWKSet(new URL(`${iss}/.well-known/jwks.json`));
  const { payload } = await jwtVerify(token, keys, { issuer: iss });
  return { statusCode: 200, body: payload.sub };
};

export const byPool: APIGatewayProxyHandlerV2 = async (event) => {
  const token = event.headers.authorization?.slice(7) ?? '';
  const pool = encodeURIComponent(event.pathParameters?.pool ?? '');
  // ok: no-unverified-token
  const keys = createRemoteJWKSet(new URL(`https://id.example.com/pools/${pool}/jwks.json`));
  const { payload } = await jwtVerify(token, keys, { issuer: 'https://id.example.com', audience: pool });
  return { statusCode: 200, body: payload.sub };
};

export const byClient: APIGatewayProxyHandlerV2 = async (event) => {
  const token = event.headers.authorization?.slice(7) ?? '';
  const decoded = jwt.decode(token, { complete: true });
  // ok: no-unverified-token
  const client = jwksClient({ cache: true, jwksUri: `https://${process.env.ISSUER}/keys` });
  const key = await client.getSigningKey(decoded?.header.kid);
  const claims = jwt.verify(token, key.getPublicKey(), { algorithms: ['RS256'] });
  return { statusCode: 200, body: String(claims.sub) };
};
