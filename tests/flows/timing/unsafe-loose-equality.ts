// A token authorizer compares loosely.
import type { APIGatewayTokenAuthorizerEvent, APIGatewayAuthorizerResult } from 'aws-lambda';
export const handler = async (event: APIGatewayTokenAuthorizerEvent): Promise<APIGatewayAuthorizerResult> => {
  const token = event.authorizationToken.replace(/^Bearer /, '');
  const secret = process.env.API_TOKEN;
  let effect: 'Allow' | 'Deny' = 'Deny';
  // ruleid: no-timing-unsafe-compare
  if (token == secret) effect = 'Allow';
  return { principalId: 'u', policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect: effect, Resource: event.methodArn }] } };
};
