// The search base is one of a written list.
const ldap = require('ldapjs');
const client = ldap.createClient({ url: process.env.LDAP_URL });
const UNITS = { sales: 'ou=sales', it: 'ou=it' };
exports.handler = async (event) => {
  const unit = UNITS[event.pathParameters.unit];
  if (!unit) return { statusCode: 404 };
  return new Promise((resolve) => {
    // ok: no-ldap-injection
    client.search(`${unit},dc=x`, { filter: '(objectClass=person)' }, () => resolve({ statusCode: 200 }));
  });
};
