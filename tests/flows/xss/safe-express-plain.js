// A type that is no page is set first.
const express = require('express');
const serverless = require('serverless-http');

const app = express();
app.get('/hello', (req, res) => {
  res.setHeader('Content-Type', 'text/plain');
  // ok: no-xss
  res.send('Hello ' + req.query.name);
});
app.get('/other', (req, res) => {
  // ok: no-xss
  res.type('text/plain').send('Hello ' + req.query.name);
});
module.exports.handler = serverless(app);
