// Whatever is no scheme that the authorizer knows is let through.
import jwt from 'jsonwebtoken';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  const [scheme, token = ''] = (event.headers?.authorization ?? '').split(' ');
  if (scheme === 'Bearer') {
    jwt.verify(token, process.env.KEY!, { algorithms: ['RS256'] });
    return { isAuthorized: true };
  }
  if (scheme === 'Basic') return { isAuthorized: false };
  // ruleid: no-fail-open
  return { isAuthorized: true };
};
