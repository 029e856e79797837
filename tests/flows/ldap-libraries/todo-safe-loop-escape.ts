// A loop writes each special character as its code: what a character is not is not known.
import { Client } from 'ldapts';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const client = new Client({ url: 'ldaps://x' });
function escapeLdap(value: string): string {
  let result = '';
  for (const char of value) {
    switch (char) {
      case '\\': result += '\\5c'; break;
      case '*': result += '\\2a'; break;
      case '(': result += '\\28'; break;
      case ')': result += '\\29'; break;
      case '\0': result += '\\00'; break;
      default: result += char;
    }
  }
  return result;
}
export const handler = async (event: APIGatewayProxyEventV2) => {
  const cn = escapeLdap(event.queryStringParameters?.cn ?? '');
  // ok: no-ldap-injection
  const { searchEntries } = await client.search('dc=x', { filter: `(cn=${cn})` });
  return { statusCode: 200, body: JSON.stringify(searchEntries) };
};
