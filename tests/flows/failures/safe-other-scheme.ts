// Of two schemes each is checked in its way, one of them by a function that nothing is known of; others are refused.
import jwt from 'jsonwebtoken';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';
import { findPartner } from './partners';

export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  const [scheme, token = ''] = (event.headers?.authorization ?? '').split(' ');
  switch (scheme) {
    case 'Bearer':
      jwt.verify(token, process.env.KEY!, { algorithms: ['RS256'] });
      // ok: no-fail-open
      return { isAuthorized: true };
    case 'Partner':
      if ((await findPartner(token)) === undefined) return { isAuthorized: false };
      // ok: no-fail-open
      return { isAuthorized: true };
    default:
      return { isAuthorized: false };
  }
};
