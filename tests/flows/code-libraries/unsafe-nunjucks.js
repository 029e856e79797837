// nunjucks.renderString gets the template of the sender.
const nunjucks = require('nunjucks');

exports.handler = async (event) => {
  const { greeting } = JSON.parse(event.body);
  // ruleid: no-code-injection
  const text = nunjucks.renderString(greeting + ', {{ user }}', { user: 'Ada' });
  return { statusCode: 200, body: text };
};
