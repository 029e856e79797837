// Special characters are replaced one after the other, as texts.
import { Client } from 'ldapts';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const client = new Client({ url: 'ldaps://x' });
const sanitize = (v: string) => v.replaceAll('\\', '\\5c').replaceAll('*', '\\2a').replaceAll('(', '\\28').replaceAll(')', '\\29').replaceAll('\u0000', '\\00');
export const handler = async (event: APIGatewayProxyEventV2) => {
  const mail = sanitize(event.queryStringParameters?.mail ?? '');
  // ok: no-ldap-injection
  const { searchEntries } = await client.search('dc=x', { filter: `(&(mail=${mail})(active=TRUE))` });
  return { statusCode: 200, body: JSON.stringify(searchEntries) };
};
