// A body that is received as text is parsed with entities.
const express = require('express');
const serverless = require('serverless-http');
const libxmljs = require('libxmljs');

const app = express();
app.use(express.text({ type: 'application/xml' }));
app.post('/orders', (req, res) => {
  // ruleid: no-xxe
  const order = libxmljs.parseXml(req.body, { noent: true });
  res.send(order.root().name());
});
module.exports.handler = serverless(app);
