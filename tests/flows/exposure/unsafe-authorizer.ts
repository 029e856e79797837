// An authorizer logs the token; verified claims may be told.
import type { APIGatewayTokenAuthorizerHandler } from 'aws-lambda';
import jwt from 'jsonwebtoken';
export const handler: APIGatewayTokenAuthorizerHandler = async (event) => {
  const token = event.authorizationToken.replace(/^Bearer /, '');
  // ruleid: no-secret-exposure
  console.log('verifying', token);
  try {
    const claims = jwt.verify(token, process.env.JWT_SECRET!) as { sub: string };
    // ok: no-secret-exposure
    console.log('verified', claims.sub);
    return policy(claims.sub, event.methodArn);
  } catch (error) {
    // ok: no-secret-exposure
    console.error('verification failed', (error as Error).message);
    throw new Error('Unauthorized');
  }
};
const policy = (principalId: string, Resource: string) => ({
  principalId,
  policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow' as const, Resource }] },
});
