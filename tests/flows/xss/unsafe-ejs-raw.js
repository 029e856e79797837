// The form of a template that escapes nothing.
const ejs = require('ejs');

exports.handler = async (event) => ({
  statusCode: 200,
  headers: { 'content-type': 'text/html' },
  // ruleid: no-xss
  body: ejs.render('<p>Hello <%- name %></p>', { name: event.queryStringParameters.name }),
});
