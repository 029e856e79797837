// A password is no name.
import { Client } from 'ldapts';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const client = new Client({ url: process.env.LDAP_URL! });
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { password } = JSON.parse(event.body ?? '{}');
  // ok: no-ldap-injection
  await client.bind(process.env.BIND_DN!, password);
  return { statusCode: 200 };
};
