// Three braces escape nothing.
const Handlebars = require('handlebars');

const template = Handlebars.compile('<p>Hello {{{name}}}</p>');

exports.handler = async (event) => ({
  statusCode: 200,
  headers: { 'content-type': 'text/html' },
  // ruleid: no-xss
  body: template({ name: event.queryStringParameters.name }),
});
