// A middleware that every request goes through does not change where data leaves the file.
const express = require('express');
const serverless = require('serverless-http');
const { runJob } = require('./jobs.cjs');

const app = express();

app.use((req, res, next) => {
  console.log(req.method);
  next();
});

// ruleid: no-command-injection
app.get('/jobs', runJob);

exports.handler = serverless(app);
