// An authorizer denies what it could not verify.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import type { APIGatewayTokenAuthorizerEvent, APIGatewayAuthorizerResult } from 'aws-lambda';
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_x', tokenUse: 'access', clientId: 'c' });
const policy = (principalId: string, effect: 'Allow' | 'Deny', resource: string): APIGatewayAuthorizerResult => ({
  principalId,
  policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect: effect, Resource: resource }] },
});
export const handler = async (event: APIGatewayTokenAuthorizerEvent) => {
  if (!event.authorizationToken) throw new Error('Unauthorized');
  try {
    const claims = await verifier.verify(event.authorizationToken);
    // ok: no-fail-open
    return policy(claims.sub, 'Allow', event.methodArn);
  } catch (error) {
    console.error(error);
    // ok: no-fail-open
    return policy('anonymous', 'Deny', event.methodArn);
  }
};
