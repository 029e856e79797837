// The template escapes.
const Handlebars = require('handlebars');

const template = Handlebars.compile('<p>Hello {{name}}</p>');

exports.handler = async (event) => ({
  statusCode: 200,
  headers: { 'content-type': 'text/html' },
  // ok: no-xss
  body: template({ name: event.queryStringParameters.name }),
});
