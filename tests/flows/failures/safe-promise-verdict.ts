// Handlers of rejections deny, with a verdict or a policy.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import type { APIGatewayAuthorizerResult, APIGatewayRequestAuthorizerEventV2, APIGatewayTokenAuthorizerEvent } from 'aws-lambda';

const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_abc', tokenUse: 'access', clientId: 'web' });

const makePolicy = (principalId: string, Effect: 'Allow' | 'Deny', Resource: string): APIGatewayAuthorizerResult => ({
  principalId,
  policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect, Resource }] },
});

export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  const verdict = await verifier
    .verify(event.headers?.authorization ?? '')
    .then(() => ({ isAuthorized: true }))
    // ok: no-fail-open
    .catch(() => ({ isAuthorized: false }));
  return verdict;
};

export const authorize = (event: APIGatewayTokenAuthorizerEvent) =>
  verifier.verify(event.authorizationToken).then(
    ({ sub }) => makePolicy(sub, 'Allow', event.methodArn),
    // ok: no-fail-open
    () => makePolicy('guest', 'Deny', event.methodArn),
  );
