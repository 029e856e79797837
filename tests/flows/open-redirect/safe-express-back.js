// Express with a written table.
const express = require('express');
const serverless = require('serverless-http');

const pages = new Map([['home', '/'], ['cart', '/cart']]);
const app = express();
app.get('/out', (req, res) => {
  const page = pages.get(req.query.page);
  // ok: no-open-redirect
  res.redirect(page ?? '/');
});
module.exports.handler = serverless(app);
