// nunjucks.renderString gets a constant.
const nunjucks = require('nunjucks');

exports.handler = async (event) => {
  const { greeting } = JSON.parse(event.body);
  // ok: no-code-injection
  const text = nunjucks.renderString('{{ greeting }}, {{ user }}', { greeting, user: 'Ada' });
  return { statusCode: 200, body: text };
};
