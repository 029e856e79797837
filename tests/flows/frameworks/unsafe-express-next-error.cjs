// The error is handed on, and then the request too.
const express = require('express');
const serverless = require('serverless-http');
const { execSync } = require('child_process');

const app = express();

function check(req, res, next) {
  if (!/^\w+$/.test(req.params.id)) next(new Error('bad id'));
  next();
}

app.get('/jobs/:id', check, (req, res) => {
  // ruleid: no-command-injection
  execSync(`run-job ${req.params.id}`);
  res.end();
});

exports.handler = serverless(app);
