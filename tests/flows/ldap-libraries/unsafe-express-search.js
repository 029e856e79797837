// Parts of a filter are collected in a list.
const express = require('express');
const serverless = require('serverless-http');
const { Client } = require('ldapts');
const app = express();
const client = new Client({ url: process.env.LDAP });
app.get('/people/:id', async (req, res) => {
  // ruleid: no-ldap-injection
  const { searchEntries } = await client.search(`uid=${req.params.id},ou=people,dc=x`, { scope: 'base' });
  res.json(searchEntries);
});
app.get('/people', async (req, res) => {
  const filters = [];
  if (req.query.mail) filters.push(`(mail=${req.query.mail})`);
  if (req.query.cn) filters.push(`(cn=${req.query.cn})`);
  // ruleid: no-ldap-injection
  const { searchEntries } = await client.search('dc=x', { filter: `(&${filters.join('')})` });
  res.json(searchEntries);
});
module.exports.handler = serverless(app);
