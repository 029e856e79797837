// The header of the decoded token tells which key verifies it.
import jwt from 'jsonwebtoken';
import jwksClient from 'jwks-rsa';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const client = jwksClient({ jwksUri: 'https://example.auth0.com/.well-known/jwks.json' });
export const handler = async (event: APIGatewayProxyEventV2) => {
  const token = event.headers.authorization?.split(' ')[1] ?? '';
  // ok: no-unverified-token
  const decoded = jwt.decode(token, { complete: true });
  if (!decoded) return { statusCode: 401 };
  const key = await client.getSigningKey(decoded.header.kid);
  // ok: no-unverified-token
  const claims = jwt.verify(token, key.getPublicKey(), { algorithms: ['RS256'], audience: 'api', issuer: 'https://example.auth0.com/' }) as jwt.JwtPayload;
  return { statusCode: 200, body: claims.sub };
};
