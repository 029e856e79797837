// Escaped.
const escapeHtml = require('escape-html');

exports.handler = async (event) => ({
  statusCode: 200,
  headers: { 'content-type': 'text/html' },
  // ok: no-xss
  body: '<p>' + escapeHtml(event.queryStringParameters.name) + '</p>',
});
