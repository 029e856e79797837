// Express sends texts as HTML.
const express = require('express');
const serverless = require('serverless-http');

const app = express();
app.get('/hello', (req, res) => {
  // ruleid: no-xss
  res.send('<p>Hello ' + req.query.name + '</p>');
});
app.get('/status', (req, res) => {
  // ruleid: no-xss
  res.status(404).send(`No page ${req.query.page}`);
});
module.exports.handler = serverless(app);
