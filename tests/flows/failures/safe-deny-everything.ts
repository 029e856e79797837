// Everything is denied.
import jwt from 'jsonwebtoken';
import type { APIGatewayTokenAuthorizerEvent } from 'aws-lambda';
export const handler = async (event: APIGatewayTokenAuthorizerEvent) => {
  try {
    const claims = jwt.verify(event.authorizationToken, process.env.JWT_SECRET!, { algorithms: ['HS256'] }) as jwt.JwtPayload;
    return { principalId: claims.sub, policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: event.methodArn }] } };
  } catch {
    return {
      principalId: 'nobody',
      policyDocument: {
        Version: '2012-10-17',
        // ok: no-fail-open
        Statement: [{ Action: 'execute-api:Invoke', Effect: 'Deny', Resource: '*' }],
      },
    };
  }
};
