// Only the asterisk is replaced.
import { Client } from 'ldapts';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const client = new Client({ url: process.env.LDAP_URL! });
const escapeLdap = (input: string) => input.replace(/\*/g, '\\2a');
export const handler = async (event: APIGatewayProxyEvent) => {
  const { name } = JSON.parse(event.body ?? '{}');
  // ruleid: no-ldap-injection
  const result = await client.search('dc=example', { scope: 'sub', filter: `(cn=${escapeLdap(name)})` });
  return { statusCode: 200, body: JSON.stringify(result.searchEntries) };
};
