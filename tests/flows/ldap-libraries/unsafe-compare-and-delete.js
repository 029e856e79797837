// Entries are compared and deleted by a name of the sender's choice.
const ldap = require('ldapjs');

const client = ldap.createClient({ url: process.env.LDAP_URL });

exports.handler = async (event) => {
  const { dn } = JSON.parse(event.body);
  // ruleid: no-ldap-injection
  client.compare(dn, 'objectClass', 'person', () => undefined);
  // ruleid: no-ldap-injection
  client.del(`cn=${event.pathParameters.cn},ou=groups,dc=example`, () => undefined);
};
