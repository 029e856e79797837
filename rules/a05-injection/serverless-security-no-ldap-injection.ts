import { Client } from 'ldapts';
import ldap from 'ldapjs';
import ldapEscape from 'ldap-escape';

const client = new Client({ url: process.env.LDAP_URL! });
const old = ldap.createClient({ url: process.env.LDAP_URL! });

export const handler = async (event) => {
  const { user } = event.queryStringParameters;
  // ruleid: serverless-security-no-ldap-injection
  await client.search('dc=example', { filter: `(uid=${user})` });
  // ruleid: serverless-security-no-ldap-injection
  old.search('dc=example', { scope: 'sub', filter: '(uid=' + user + ')' });
  // ruleid: serverless-security-no-ldap-injection
  await client.bind(`uid=${user},dc=example`, 'password');
  // ok: serverless-security-no-ldap-injection
  await client.search('dc=example', { filter: ldapEscape.filter`(uid=${user})` });
  // ok: serverless-security-no-ldap-injection
  await client.search('dc=example', { filter: '(objectClass=person)' });
  // ok: serverless-security-no-ldap-injection
  await client.bind('cn=reader,dc=example', user);
};
