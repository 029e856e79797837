// A token names who binds.
import { Client } from 'ldapts';
import type { APIGatewayTokenAuthorizerEvent } from 'aws-lambda';
const client = new Client({ url: process.env.LDAP_URL! });
export const handler = async (event: APIGatewayTokenAuthorizerEvent) => {
  const [user, password] = Buffer.from(event.authorizationToken.replace('Basic ', ''), 'base64').toString().split(':');
  // ruleid: no-ldap-injection
  await client.bind(`uid=${user},ou=users,dc=example,dc=com`, password);
  return { principalId: user };
};
