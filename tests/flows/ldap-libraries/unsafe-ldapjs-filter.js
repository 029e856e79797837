// A filter is put together from a name.
const ldap = require('ldapjs');
const client = ldap.createClient({ url: process.env.LDAP_URL });
exports.handler = (event, context, callback) => {
  const username = JSON.parse(event.body).username;
  const opts = {
    filter: '(&(objectClass=person)(uid=' + username + '))',
    scope: 'sub',
    attributes: ['dn', 'mail'],
  };
  // ruleid: no-ldap-injection
  client.search('dc=example,dc=org', opts, (err, res) => {
    if (err) return callback(err);
    const entries = [];
    res.on('searchEntry', (entry) => entries.push(entry.pojo));
    res.on('end', () => callback(null, { statusCode: 200, body: JSON.stringify(entries) }));
  });
};
