// The filter is among the options.
const ActiveDirectory = require('activedirectory');
const ad = new ActiveDirectory({ url: 'ldap://x', baseDN: 'dc=x' });
exports.handler = async (event) => {
  const { department } = JSON.parse(event.body);
  const opts = { filter: `(&(objectClass=user)(department=${department}))`, baseDN: 'ou=staff,dc=x' };
  // ruleid: no-ldap-injection
  const users = await new Promise((resolve, reject) => ad.findUsers(opts, true, (e, r) => (e ? reject(e) : resolve(r))));
  return { statusCode: 200, body: JSON.stringify(users) };
};
