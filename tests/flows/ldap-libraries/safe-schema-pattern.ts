// A schema lets only letters and digits pass.
import { Client } from 'ldapts';
import { z } from 'zod';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const client = new Client({ url: 'ldaps://x' });
const Query = z.object({ uid: z.string().regex(/^[a-z][a-z0-9]{2,20}$/) });
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { uid } = Query.parse(event.queryStringParameters);
  // ok: no-ldap-injection
  const { searchEntries } = await client.search('dc=x', { filter: `(uid=${uid})` });
  return { statusCode: 200, body: JSON.stringify(searchEntries) };
};
