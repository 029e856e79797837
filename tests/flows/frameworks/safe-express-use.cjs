// Every request goes through two middlewares first.
const express = require('express');
const serverless = require('serverless-http');
const { execSync } = require('child_process');
const app = express();
app.use((req, res, next) => {
  console.log(req.method);
  next();
});
app.use((req, res, next) => {
  if (!/^\w*$/.test(req.query.name)) return res.status(400).end();
  next();
});
app.get('/run', (req, res) => {
  // ok: no-command-injection
  execSync(`logger ${req.query.name}`);
  res.end();
});
exports.handler = serverless(app);
