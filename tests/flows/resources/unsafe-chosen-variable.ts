// Whoever sends the name of a variable that he knows, such as AWS_REGION, sends its value as the password.
import type { APIGatewayTokenAuthorizerEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayTokenAuthorizerEvent) => {
  const [name, password] = Buffer.from(event.authorizationToken.split(' ')[1], 'base64').toString().split(':');
  // ruleid: no-resource-injection
  const known = process.env[name];
  const Effect = known !== undefined && known === password ? 'Allow' : 'Deny';
  return {
    principalId: name,
    policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect, Resource: event.methodArn }] },
  };
};
