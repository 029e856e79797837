// What is handed to `next` goes to the error handlers, not to the function behind.
const express = require('express');
const serverless = require('serverless-http');
const createError = require('http-errors');
const { z } = require('zod');
const { execSync } = require('child_process');

const app = express();
const schema = z.object({ kind: z.string().regex(/^[a-z]+$/) });

function check(req, res, next) {
  if (!/^\w+$/.test(req.params.id)) return next(createError(400));
  return next();
}

const parse = (req, res, next) => {
  try {
    schema.parse(req.query);
    next();
  } catch (error) {
    next(error);
  }
};

app.get('/jobs/:id', check, (req, res) => {
  // ok: no-command-injection
  execSync(`run-job ${req.params.id}`);
  res.end();
});
app.get('/jobs', parse, (req, res) => {
  // ok: no-command-injection
  execSync(`run-job ${req.query.kind}`);
  res.end();
});

exports.handler = serverless(app);
