// A middleware that every request goes through lets only checked names pass.
const express = require('express');
const serverless = require('serverless-http');
const { runJob } = require('./jobs.cjs');

const app = express();

app.use((req, res, next) => {
  if (!/^[a-z]+$/.test(req.query.name)) return res.status(400).end();
  next();
});

// ok: no-command-injection
app.get('/jobs', runJob);

exports.handler = serverless(app);
