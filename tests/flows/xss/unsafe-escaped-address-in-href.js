// A link that begins with a text of the query: what is escaped can still be a script
const { escape } = require('lodash');

exports.handler = async (event) => {
  const link = `<a href="${escape(event.queryStringParameters.next)}?page=2">Next</a>`;
  // ruleid: no-xss
  return { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: link };
};
