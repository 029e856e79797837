// Template engines that are told not to escape.
const nunjucks = require('nunjucks');
const { Eta } = require('eta');
const Handlebars = require('handlebars');
const html = { 'content-type': 'text/html' };
const env = new nunjucks.Environment(null, { autoescape: false });
const other = nunjucks.configure({ autoescape: false });
const third = nunjucks.configure('views', { autoescape: false, noCache: true });
const eta = new Eta({ autoEscape: false });
const page = Handlebars.compile('<p>{{name}}</p>', { noEscape: true });
const own = Handlebars.create();
const good = Handlebars.compile('<p>{{name}}</p>', { noEscape: false });

exports.a = async (event) => {
  const { name } = event.queryStringParameters;
  // ruleid: no-xss
  return { statusCode: 200, headers: html, body: env.renderString('<li>{{ name }}</li>', { name }) };
};
exports.b = async (event) => {
  const { name } = event.queryStringParameters;
  // ruleid: no-xss
  return { statusCode: 200, headers: html, body: other.renderString('<li>{{ name }}</li>', { name }) };
};
exports.c = async (event) => {
  const { name } = event.queryStringParameters;
  // ruleid: no-xss
  return { statusCode: 200, headers: html, body: third.render('list.njk', { name }) };
};
exports.d = async (event) => {
  const { name } = event.queryStringParameters;
  // ruleid: no-xss
  return { statusCode: 200, headers: html, body: eta.renderString('<li><%= it.name %></li>', { name }) };
};
exports.e = async (event) => {
  const { name } = event.queryStringParameters;
  // ruleid: no-xss
  return { statusCode: 200, headers: html, body: page({ name }) };
};
exports.f = async (event) => {
  const { name } = event.queryStringParameters;
  // ruleid: no-xss
  return { statusCode: 200, headers: html, body: good({ name: new own.SafeString(name) }) };
};
