// The sender chooses which entry is changed.
const ldap = require('ldapjs');
const client = ldap.createClient({ url: process.env.LDAP_URL });
exports.handler = async (event) => {
  const { cn, phone } = JSON.parse(event.body);
  const change = new ldap.Change({ operation: 'replace', modification: { type: 'telephoneNumber', values: [phone] } });
  return new Promise((resolve) => {
    // ruleid: no-ldap-injection
    client.modify('cn=' + cn + ',ou=people,dc=x', change, () => resolve({ statusCode: 204 }));
  });
};
