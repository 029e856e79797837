// What does not begin or look like a token is refused, or must be a key; and a part of the site is there for everybody.
import { createHash, timingSafeEqual } from 'node:crypto';
import jwt from 'jsonwebtoken';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';

const isVerified = (token: string) => {
  try {
    jwt.verify(token, process.env.KEY!, { algorithms: ['RS256'] });
    return true;
  } catch {
    return false;
  }
};
const digest = (text: string) => createHash('sha256').update(text).digest();

export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  const header = event.headers?.authorization ?? '';
  // ok: no-fail-open
  if (event.rawPath.startsWith('/public/')) return { isAuthorized: true };
  if (header.startsWith('Bearer ')) return { isAuthorized: isVerified(header.slice(7)) };
  // ok: no-fail-open
  if (timingSafeEqual(digest(header), digest(process.env.API_KEY!))) return { isAuthorized: true };
  return { isAuthorized: false };
};

export const other = async (event: APIGatewayRequestAuthorizerEventV2) => {
  const header = event.headers?.authorization ?? '';
  if (!/^Bearer /.test(header)) {
    // ok: no-fail-open
    return { isAuthorized: false };
  }
  return { isAuthorized: isVerified(header.slice(7)) };
};
