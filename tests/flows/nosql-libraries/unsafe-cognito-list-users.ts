// The filter of a user pool is a text.
import { CognitoIdentityProviderClient, ListUsersCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const idp = new CognitoIdentityProviderClient({});
export const handler = async (event: APIGatewayProxyEvent) => {
  const email = event.queryStringParameters?.email;
  const users = await idp.send(
    new ListUsersCommand({
      UserPoolId: process.env.POOL,
      // ruleid: no-nosql-injection
      Filter: `email = "${email}"`,
    }),
  );
  return { statusCode: 200, body: JSON.stringify(users.Users) };
};
