// A link that begins with the path of the request: it starts with a slash, and entities are written for quotes
const { escape } = require('lodash');

exports.handler = async (event) => {
  const link = `<a href="${escape(event.path)}?page=2">Next</a>`;
  // ok: no-xss
  return { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: link };
};
