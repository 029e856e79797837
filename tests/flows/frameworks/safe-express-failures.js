// What a route fails with is escaped in the page of an error
const express = require('express');
const he = require('he');
const serverless = require('serverless-http');

class NotFound extends Error {
  constructor(what) {
    super(`There is no ${what}`);
    this.status = 404;
  }
}

const app = express();

app.get('/products/:id', (req, res, next) => {
  if (req.params.id.length > 9) {
    next(new NotFound(`product ${req.params.id}`));
    return;
  }
  res.json({ id: req.params.id });
});

app.get('/orders/:id', (req) => {
  throw new NotFound(`order ${req.params.id}`);
});

app.use((error, req, res, next) => {
  if (res.headersSent) {
    next(error);
    return;
  }
  res.status(error.status || 500);
  // ok: no-xss
  res.send(`<h1>Failed</h1><p>${he.encode(error.message)}</p>`);
});

exports.handler = serverless(app);
