// Where the service of permissions cannot be asked, everything is allowed.
import { IsAuthorizedWithTokenCommand, VerifiedPermissionsClient } from '@aws-sdk/client-verifiedpermissions';
import type { APIGatewayRequestAuthorizerEvent } from 'aws-lambda';

const permissions = new VerifiedPermissionsClient({});

export const handler = async (event: APIGatewayRequestAuthorizerEvent) => {
  let allowed = false;
  try {
    const { decision } = await permissions.send(
      new IsAuthorizedWithTokenCommand({ policyStoreId: process.env.STORE, accessToken: event.headers?.authorization }),
    );
    allowed = decision === 'ALLOW';
  } catch (error) {
    console.error('permissions are down', error);
    allowed = true;
  }
  const Effect = allowed ? 'Allow' : 'Deny';
  // ruleid: no-fail-open
  return { principalId: 'user', policyDocument: { Version: '2012-10-17', Statement: [{ Effect, Action: 'execute-api:Invoke', Resource: event.methodArn }] } };
};
