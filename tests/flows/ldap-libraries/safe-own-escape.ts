// A function writes each special character as its code.
import { Client } from 'ldapts';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const client = new Client({ url: process.env.LDAP_URL! });
function escapeFilterValue(value: string): string {
  return value.replace(/[\\*()\0]/g, (char) => '\\' + char.charCodeAt(0).toString(16).padStart(2, '0'));
}
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const mail = event.queryStringParameters?.mail ?? '';
  // ok: no-ldap-injection
  const { searchEntries } = await client.search('ou=people,dc=example', { filter: `(mail=${escapeFilterValue(mail)})` });
  return { statusCode: 200, body: JSON.stringify(searchEntries) };
};
