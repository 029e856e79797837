// The sender writes the filter.
const { parseFilter, createClient } = require('ldapjs');
const client = createClient({ url: process.env.LDAP });
exports.handler = async (event) => {
  // ruleid: no-ldap-injection
  const filter = parseFilter(event.queryStringParameters.filter);
  return new Promise((resolve) => client.search('dc=x', { filter }, () => resolve({ statusCode: 200 })));
};
