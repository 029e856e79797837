// A check of a route's parameter that answers or throws otherwise stands before the routes.
const express = require('express');
const serverless = require('serverless-http');
const { exec } = require('child_process');
const app = express();
app.param('id', (req, res, next, id) => {
  if (!/^[a-z0-9]+$/.test(id)) return res.status(400).end();
  next();
});
app.get('/files/:id', (req, res) => {
  // ok: no-command-injection
  exec('ls ' + req.params.id, (err, out) => res.send(out));
});
module.exports.handler = serverless(app);
