// Public data for every page.
const express = require('express');
const serverless = require('serverless-http');
const app = express();
app.use((req, res, next) => {
  // ok: no-permissive-cors
  res.setHeader('Access-Control-Allow-Origin', '*');
  res.setHeader('Access-Control-Allow-Methods', 'GET');
  next();
});
app.get('/prices', (req, res) => res.json([]));
module.exports.handler = serverless(app);
