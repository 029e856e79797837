// Denied unless verified; routes of one stage.
import jwt from 'jsonwebtoken';
import type { APIGatewayTokenAuthorizerEvent } from 'aws-lambda';
export const handler = async (event: APIGatewayTokenAuthorizerEvent) => {
  let effect = 'Deny';
  try {
    jwt.verify(event.authorizationToken, process.env.JWT_SECRET!, { algorithms: ['HS256'] });
    effect = 'Allow';
  // ok: no-fail-open
  } catch (error) {
    console.error(error);
  }
  const [, , , region, account, rest] = event.methodArn.split(':');
  const [api, stage] = rest.split('/');
  return {
    principalId: 'user',
    policyDocument: {
      Version: '2012-10-17',
      // ok: no-fail-open
      Statement: [{ Action: 'execute-api:Invoke', Effect: effect, Resource: `arn:aws:execute-api:${region}:${account}:${api}/${stage}/*` }],
    },
  };
};
