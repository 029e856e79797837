// A whole query string as the data of a view brings settings of the template engine with it.
const express = require('express');
const serverless = require('serverless-http');

const app = express();
app.set('view engine', 'ejs');
app.get('/page', (request, response) => {
  // ruleid: no-code-injection
  response.render('page', request.query);
});
exports.handler = serverless(app);
