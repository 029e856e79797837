// What an async route of Express 5 rejects with is shown in the page of an error, escaped
const express = require('express');
const serverless = require('serverless-http');
const { escape } = require('html-escaper');

const app = express();

app.get('/orders/:id', async (req, res) => {
  const order = await orders.find(Number(req.params.id));
  if (order === undefined) throw new Error(`There is no order ${req.params.id}`);
  res.json(order);
});

app.use((error, req, res, next) => {
  // ok: no-xss
  res.status(500).send(`<p>${escape(error.message)}</p>`);
});

exports.handler = serverless(app);
