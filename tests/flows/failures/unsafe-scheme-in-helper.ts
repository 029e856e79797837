// A helper says yes to whatever is no scheme that it knows.
import jwt from 'jsonwebtoken';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';

function isKnown(header: string): boolean {
  const [scheme, token = ''] = header.split(' ');
  switch (scheme) {
    case 'Bearer':
      try {
        jwt.verify(token, process.env.KEY!, { algorithms: ['RS256'], audience: 'api', issuer: 'https://issuer.example.com' });
        return true;
      } catch {
        return false;
      }
    default:
      // ruleid: no-fail-open
      return true;
  }
}

export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => ({
  isAuthorized: isKnown(event.headers?.authorization ?? ''),
});
