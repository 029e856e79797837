// Special characters are looked up in a table.
import { Client } from 'ldapts';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const client = new Client({ url: process.env.LDAP_URL! });
const ESCAPES: Record<string, string> = { '\\': '\\5c', '*': '\\2a', '(': '\\28', ')': '\\29', '\0': '\\00' };
const escape = (value: string) => value.replace(/[\\*()\u0000]/g, (c) => ESCAPES[c]);
export const handler = async (event: APIGatewayProxyEventV2) => {
  const q = event.queryStringParameters?.q ?? '';
  // ok: no-ldap-injection
  const { searchEntries } = await client.search('dc=x', { filter: `(|(cn=*${escape(q)}*)(sn=*${escape(q)}*))` });
  return { statusCode: 200, body: JSON.stringify(searchEntries) };
};
