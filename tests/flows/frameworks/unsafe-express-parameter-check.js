// A function for a route's parameter that only looks at it, and another parameter than the one that is checked.
const express = require('express');
const serverless = require('serverless-http');
const { exec } = require('child_process');
const app = express();
app.param('id', (req, res, next, id) => {
  console.log('asked for one');
  next();
});
app.param('name', (req, res, next, name) => {
  if (!/^[a-z]+$/.test(name)) return res.status(400).end();
  next();
});
app.get('/files/:id', (req, res) => {
  // ruleid: no-command-injection
  exec('ls ' + req.params.id, (err, out) => res.json({ out }));
});
module.exports.handler = serverless(app);
