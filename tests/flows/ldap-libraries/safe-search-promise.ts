// The same function is given a filter object.
import ldap from 'ldapjs';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const client = ldap.createClient({ url: [process.env.LDAP!] });
function search(base: string, options: ldap.SearchOptions): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const found: unknown[] = [];
    // ok: no-ldap-injection
    client.search(base, options, (error, response) => {
      if (error) return reject(error);
      response.on('searchEntry', (entry) => found.push(entry));
      response.on('end', () => resolve(found));
    });
  });
}
export const handler = async (event: APIGatewayProxyEvent) => {
  const value = event.queryStringParameters?.group ?? '';
  const entries = await search('dc=corp', { scope: 'sub', filter: new ldap.EqualityFilter({ attribute: 'cn', value }) });
  return { statusCode: 200, body: JSON.stringify(entries) };
};
