// Filter objects are collected in a list.
const express = require('express');
const serverless = require('serverless-http');
const { Client, AndFilter, EqualityFilter } = require('ldapts');
const app = express();
const client = new Client({ url: process.env.LDAP });
app.get('/people', async (req, res) => {
  const filters = [new EqualityFilter({ attribute: 'objectClass', value: 'person' })];
  if (req.query.mail) filters.push(new EqualityFilter({ attribute: 'mail', value: req.query.mail }));
  // ok: no-ldap-injection
  const { searchEntries } = await client.search('dc=x', { filter: new AndFilter({ filters }) });
  res.json(searchEntries);
});
module.exports.handler = serverless(app);
