// Express behind serverless-http.
const express = require('express');
const serverless = require('serverless-http');

const app = express();
app.get('/out', (req, res) => {
  // ruleid: no-open-redirect
  res.redirect(req.query.url);
});
app.get('/out2', (req, res) => {
  // ruleid: no-open-redirect
  res.redirect(301, req.query.url);
});
module.exports.handler = serverless(app);
