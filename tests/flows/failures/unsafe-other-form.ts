// Whatever does not begin or look like a token is let through.
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

export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  const header = event.headers?.authorization ?? '';
  if (header.startsWith('Bearer ')) return { isAuthorized: isVerified(header.slice(7)) };
  // ruleid: no-fail-open
  return { isAuthorized: true };
};

export const other = async (event: APIGatewayRequestAuthorizerEventV2) => {
  const header = event.headers?.authorization ?? '';
  if (!/^Bearer /.test(header)) {
    // ruleid: no-fail-open
    return { isAuthorized: true };
  }
  return { isAuthorized: isVerified(header.slice(7)) };
};
