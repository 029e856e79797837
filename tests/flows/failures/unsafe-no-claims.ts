// Claims are only looked at when there are some.
import jwt from 'jsonwebtoken';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';

function readClaims(token: string): { sub: string; scope: string } | null {
  try {
    return jwt.verify(token, process.env.KEY!, { algorithms: ['RS256'] }) as unknown as { sub: string; scope: string };
  } catch {
    return null;
  }
}

export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  const claims = readClaims(event.headers?.authorization?.slice(7) ?? '');
  if (claims && claims.scope !== 'orders') return { isAuthorized: false };
  // ruleid: no-fail-open
  return { isAuthorized: true, context: { sub: claims?.sub ?? '' } };
};
