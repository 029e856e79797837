// The view gets single values.
const express = require('express');
const serverless = require('serverless-http');

const app = express();
app.set('view engine', 'ejs');
app.get('/page', (request, response) => {
  // ok: no-code-injection
  response.render('page', { name: request.query.name });
});
exports.handler = serverless(app);
