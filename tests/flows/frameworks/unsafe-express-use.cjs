// What a middleware checks holds for what is added after it, on the paths that it stands before.
const express = require('express');
const serverless = require('serverless-http');
const { execSync } = require('child_process');
const app = express();
app.get('/early', (req, res) => {
  // ruleid: no-command-injection
  execSync(`logger ${req.query.name}`);
  res.end();
});
app.use('/admin', (req, res, next) => {
  if (!/^\w*$/.test(req.query.kind)) return res.status(400).end();
  next();
});
app.use((req, res, next) => {
  if (!/^\w*$/.test(req.query.name)) return res.status(400).end();
  next();
});
app.use((error, req, res, next) => {
  res.status(500).end();
});
app.get('/run', (req, res) => {
  // ok: no-command-injection
  execSync(`logger ${req.query.name}`);
  // ruleid: no-command-injection
  execSync(`logger ${req.query.kind}`);
  res.end();
});
exports.handler = serverless(app);
