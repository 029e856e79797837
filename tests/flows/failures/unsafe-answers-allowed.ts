// A function that says yes when somebody may, and so it does when it cannot ask.
import jwt from 'jsonwebtoken';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';

function isAllowed(token: string): boolean {
  try {
    const { scope } = jwt.verify(token, process.env.KEY!, { algorithms: ['RS256'] }) as { scope: string };
    return scope === 'orders';
  } catch (error) {
    console.error(error);
    // ruleid: no-fail-open
    return true;
  }
}

export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  if (!isAllowed(event.headers?.authorization?.slice(7) ?? '')) return { isAuthorized: false };
  // ok: no-fail-open
  return { isAuthorized: true };
};
