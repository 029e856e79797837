// A middleware sets both headers one by one.
const express = require('express');
const serverless = require('serverless-http');
const app = express();
app.use((req, res, next) => {
  // ruleid: no-permissive-cors
  res.header('Access-Control-Allow-Origin', req.headers.origin);
  res.header('Access-Control-Allow-Credentials', 'true');
  next();
});
app.get('/me', (req, res) => res.json({}));
module.exports.handler = serverless(app);
