// The policy is for everything.
import jwt from 'jsonwebtoken';
import type { APIGatewayTokenAuthorizerEvent } from 'aws-lambda';
export const handler = async (event: APIGatewayTokenAuthorizerEvent) => {
  const claims = jwt.verify(event.authorizationToken, process.env.JWT_SECRET!, { algorithms: ['HS256'] }) as { sub: string };
  return {
    principalId: claims.sub,
    policyDocument: {
      Version: '2012-10-17',
      // ruleid: no-fail-open
      Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: '*' }],
    },
  };
};
