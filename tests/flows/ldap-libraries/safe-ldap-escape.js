// Template tags escape filter and name.
const ldapEscape = require('ldap-escape');
const ldap = require('ldapjs');
const client = ldap.createClient({ url: process.env.LDAP_URL });
exports.handler = async (event) => {
  const { user, ou } = JSON.parse(event.body);
  const filter = ldapEscape.filter`(uid=${user})`;
  const base = ldapEscape.dn`ou=${ou},dc=example`;
  return new Promise((resolve) => {
    // ok: no-ldap-injection
    client.search(base, { filter }, () => resolve({ statusCode: 200 }));
  });
};
