// Pattern and replacement are written elsewhere.
const { Client } = require('ldapts');
const client = new Client({ url: process.env.LDAP });
const SPECIAL = /[\\*()\x00]/g;
const toHex = (c) => `\\${c.charCodeAt(0).toString(16).padStart(2, '0')}`;
exports.handler = async (event) => {
  const term = String(event.queryStringParameters.term).trim().replace(SPECIAL, toHex);
  // ok: no-ldap-injection
  const r = await client.search('dc=x', { filter: `(displayName=*${term}*)` });
  return { statusCode: 200, body: JSON.stringify(r.searchEntries) };
};
