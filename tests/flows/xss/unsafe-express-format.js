// express answers by what the client accepts; one of the answers is a page
const express = require('express');
const serverless = require('serverless-http');

const app = express();
app.get('/hello', (req, res) => {
  res.format({
    text() {
      // ok: no-xss
      res.send(`Hello ${req.query.name}`);
    },
    html() {
      // ruleid: no-xss
      res.send(`<h1>Hello ${req.query.name}</h1>`);
    },
    'application/json': () => {
      // ok: no-xss
      res.send({ hello: req.query.name });
    },
  });
});
exports.handler = serverless(app);
