// The escaping form of a template.
const ejs = require('ejs');

exports.handler = async (event) => ({
  statusCode: 200,
  headers: { 'content-type': 'text/html' },
  // ok: no-xss
  body: ejs.render('<p>Hello <%= name %></p>', { name: event.queryStringParameters.name }),
});
