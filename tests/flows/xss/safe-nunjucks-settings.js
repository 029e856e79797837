// Escaping is on for all templates.
const nunjucks = require('nunjucks');
nunjucks.configure({ autoescape: true });
exports.handler = async (event) => {
  const html = nunjucks.renderString('<p>{{ name }}</p>', { name: event.queryStringParameters.name });
  // ok: no-xss
  return { statusCode: 200, headers: { 'content-type': 'text/html' }, body: html };
};
