// The route asks for a scope.
import { CognitoIdentityProviderClient, ListUsersCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const idp = new CognitoIdentityProviderClient({});
export const handler = async (_event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  // ok: require-authorization
  const { Users } = await idp.send(new ListUsersCommand({ UserPoolId: process.env.POOL }));
  return { statusCode: 200, body: JSON.stringify(Users) };
};
