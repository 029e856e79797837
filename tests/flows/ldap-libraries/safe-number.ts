// A number ends no filter.
import { Client } from 'ldapts';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const client = new Client({ url: process.env.LDAP_URL! });
export const handler = async (event: APIGatewayProxyEventV2) => {
  const id = Number.parseInt(event.pathParameters?.id ?? '', 10);
  // ok: no-ldap-injection
  const { searchEntries } = await client.search('dc=x', { filter: `(employeeNumber=${id})` });
  return { statusCode: 200, body: JSON.stringify(searchEntries) };
};
