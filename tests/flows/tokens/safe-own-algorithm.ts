// The algorithm that a token names is compared with those that are expected.
import jwt from 'jsonwebtoken';
import { decode } from 'jwt-simple';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const expected = ['RS256', 'ES256'];

export const handler = async (event: APIGatewayProxyEventV2) => {
  const token = event.headers.authorization?.slice(7) ?? '';
  const { alg } = jwt.decode(token, { complete: true })!.header;
  if (!expected.includes(alg)) return { statusCode: 401 };
  // ok: no-unverified-token
  const claims = jwt.verify(token, process.env.PUBLIC_KEY!, { algorithms: [alg as jwt.Algorithm], issuer: 'https://id.example.eu' });
  return { statusCode: 200, body: String(claims.sub) };
};

export const written = async (event: APIGatewayProxyEventV2) => {
  const token = event.headers.authorization ?? '';
  const header = JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString());
  const algorithm = header.alg === 'ES256' ? 'ES256' : 'RS256';
  // ok: no-unverified-token
  const claims = jwt.verify(token, process.env.PUBLIC_KEY!, { algorithms: [algorithm], issuer: 'https://id.example.eu' });
  return { statusCode: 200, body: String(claims.sub) };
};

export const simple = async (event: APIGatewayProxyEventV2) => {
  const token = event.headers.authorization ?? '';
  const { alg } = jwt.decode(token, { complete: true })!.header;
  if (alg !== 'RS256') return { statusCode: 401 };
  // ok: no-unverified-token
  const claims = decode(token, process.env.PUBLIC_KEY!, false, alg);
  return { statusCode: 200, body: String(claims.sub) };
};
