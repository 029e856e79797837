// Only expired tokens are refused; every other error lets in.
import jwt from 'jsonwebtoken';
import type { APIGatewayRequestAuthorizerEventV2, APIGatewaySimpleAuthorizerResult } from 'aws-lambda';
export const handler = async (event: APIGatewayRequestAuthorizerEventV2): Promise<APIGatewaySimpleAuthorizerResult> => {
  try {
    jwt.verify(event.headers?.authorization?.slice(7) ?? '', process.env.KEY!, { algorithms: ['RS256'], audience: 'a', issuer: 'i' });
    return { isAuthorized: true };
  } catch (e) {
    // ruleid: no-fail-open
    return { isAuthorized: !(e instanceof jwt.TokenExpiredError) };
  }
};
