// A filter is made of objects.
const ldap = require('ldapjs');
const client = ldap.createClient({ url: process.env.LDAP_URL });
exports.handler = async (event) => {
  const username = JSON.parse(event.body).username;
  const filter = new ldap.AndFilter({
    filters: [
      new ldap.EqualityFilter({ attribute: 'objectClass', value: 'person' }),
      new ldap.EqualityFilter({ attribute: 'uid', value: username }),
    ],
  });
  return new Promise((resolve) => {
    // ok: no-ldap-injection
    client.search('dc=example,dc=org', { filter, scope: 'sub' }, (err, res) => {
      res.on('end', () => resolve({ statusCode: err ? 500 : 200 }));
    });
  });
};
