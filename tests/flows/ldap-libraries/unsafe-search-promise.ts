// A function of the program makes a promise of the search.
import ldap from 'ldapjs';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const client = ldap.createClient({ url: [process.env.LDAP!] });
function search(base: string, options: ldap.SearchOptions): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const found: unknown[] = [];
    // ruleid: no-ldap-injection
    client.search(base, options, (error, response) => {
      if (error) return reject(error);
      response.on('searchEntry', (entry) => found.push(entry));
      response.on('end', () => resolve(found));
    });
  });
}
export const handler = async (event: APIGatewayProxyEvent) => {
  const group = event.queryStringParameters?.group;
  const entries = await search('dc=corp', { scope: 'sub', filter: `(&(objectClass=group)(cn=${group}))` });
  return { statusCode: 200, body: JSON.stringify(entries) };
};
