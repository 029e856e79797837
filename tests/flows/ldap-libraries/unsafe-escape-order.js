// What is put in by an escape that is none can be read again.
const { Client } = require('ldapts');

const client = new Client({ url: process.env.LDAP_URL });
const escape = (text) => text.replace(/[*()]/g, (character) => `\\${character}`);

exports.handler = async (event) => {
  // ruleid: no-ldap-injection
  const { searchEntries } = await client.search('dc=x', { filter: `(cn=${escape(event.queryStringParameters.cn)})` });
  return { statusCode: 200, body: JSON.stringify(searchEntries) };
};
