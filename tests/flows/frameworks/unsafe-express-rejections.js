// What an async route of Express 5 rejects with is shown in the page of an error
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
  // ruleid: no-xss
  res.status(500).send(`<p>${error.message}</p>`);
});

exports.handler = serverless(app);
