// Special characters are replaced one after the other.
import { Client } from 'ldapts';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const client = new Client({ url: process.env.LDAP_URL! });
const escapeLdap = (input: string) =>
  input
    .replace(/\\/g, '\\5c')
    .replace(/\*/g, '\\2a')
    .replace(/\(/g, '\\28')
    .replace(/\)/g, '\\29')
    .replace(/\0/g, '\\00');
export const handler = async (event: APIGatewayProxyEvent) => {
  const { name } = JSON.parse(event.body ?? '{}');
  // ok: no-ldap-injection
  const result = await client.search('dc=example', { scope: 'sub', filter: `(cn=${escapeLdap(name)})` });
  return { statusCode: 200, body: JSON.stringify(result.searchEntries) };
};
