// The names of the variables are the program's own: it writes a part of each, or all of them.
import type { APIGatewayTokenAuthorizerEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayTokenAuthorizerEvent) => {
  const [name, password] = Buffer.from(event.authorizationToken.split(' ')[1], 'base64').toString().split(':');
  // ok: no-resource-injection
  const known = ['REPORTS', 'BILLING'].includes(name) ? process.env[name] : process.env[`USER_${name}`];
  const Effect = known !== undefined && known === password ? 'Allow' : 'Deny';
  return {
    principalId: name,
    policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect, Resource: event.methodArn }] },
  };
};
