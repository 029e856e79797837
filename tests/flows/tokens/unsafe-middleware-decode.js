// A middleware decodes; the route asks who it is.
const express = require('express');
const serverless = require('serverless-http');
const jwt = require('jsonwebtoken');
const app = express();
app.use((req, res, next) => {
  // ruleid: no-unverified-token
  req.user = jwt.decode(req.headers.authorization.split(' ')[1]);
  next();
});
app.delete('/users/:id', (req, res) => {
  if (req.user.sub !== req.params.id) return res.sendStatus(403);
  res.sendStatus(204);
});
module.exports.handler = serverless(app);
