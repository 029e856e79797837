// Template engines that escape, be it because they are told to or because they do so anyway.
const nunjucks = require('nunjucks');
const { Eta } = require('eta');
const Handlebars = require('handlebars');
const escapeHtml = require('escape-html');

const written = nunjucks.configure('views', { autoescape: true });
const plain = nunjucks.configure('views');
const eta = new Eta({ autoEscape: true });
const page = Handlebars.compile('<p>{{name}}</p>', { noEscape: false });

exports.handler = async (event) => {
  const { name } = event.queryStringParameters;
  const bold = new Handlebars.SafeString(`<b>${escapeHtml(name)}</b>`);
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/html' },
    // ok: no-xss
    body: [
      written.renderString('{{ name }}', { name }),
      plain.render('list.njk', { name }),
      eta.renderString('<li><%= it.name %></li>', { name }),
      page({ name }),
      page({ name: bold }),
    ].join(''),
  };
};
