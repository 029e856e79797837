// Escaping is off for all templates.
const nunjucks = require('nunjucks');
nunjucks.configure({ autoescape: false });
exports.handler = async (event) => {
  const html = nunjucks.renderString('<p>{{ name }}</p>', { name: event.queryStringParameters.name });
  // ruleid: no-xss
  return { statusCode: 200, headers: { 'content-type': 'text/html' }, body: html };
};
