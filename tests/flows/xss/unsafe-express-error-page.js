// A handler of errors gets the request after the error.
const express = require('express');
const serverless = require('serverless-http');

const app = express();
app.get('/items', (req, res) => {
  res.json([]);
});
app.use((error, req, res, next) => {
  if (res.headersSent) return next(error);
  // ruleid: no-xss
  res.status(500).send(`<p>${req.query.q} failed</p>`);
});

module.exports.handler = serverless(app);
