// What the error is only decides what is written to the log.
import jwt from 'jsonwebtoken';
import type { APIGatewayRequestAuthorizerEventV2, APIGatewaySimpleAuthorizerResult } from 'aws-lambda';
export const handler = async (event: APIGatewayRequestAuthorizerEventV2): Promise<APIGatewaySimpleAuthorizerResult> => {
  try {
    jwt.verify(event.headers?.authorization?.slice(7) ?? '', process.env.KEY!, { algorithms: ['RS256'], audience: 'a', issuer: 'i' });
    return { isAuthorized: true };
  } catch (e) {
    // ok: no-fail-open
    if (!(e instanceof jwt.TokenExpiredError)) console.warn(e);
    return { isAuthorized: false };
  }
};
