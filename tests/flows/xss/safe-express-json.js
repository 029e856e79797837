// Express encodes.
const express = require('express');
const serverless = require('serverless-http');

const app = express();
app.get('/hello', (req, res) => {
  // ok: no-xss
  res.json({ name: req.query.name });
});
module.exports.handler = serverless(app);
