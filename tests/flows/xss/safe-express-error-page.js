// A handler of errors: what comes first is the error, and answers are JSON.
const express = require('express');
const serverless = require('serverless-http');

const app = express();
app.get('/items', (req, res) => {
  res.json([]);
});
app.use((error, req, res, next) => {
  if (res.headersSent) return next(error);
  // ok: no-xss
  if (req.accepts('html')) return res.status(500).send(`<p>${error.body.code} failed</p>`);
  // ok: no-xss
  res.status(500).json({ query: req.query.q });
});

module.exports.handler = serverless(app);
