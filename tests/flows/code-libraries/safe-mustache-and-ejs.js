// An engine without code in its templates renders the template of the sender.
const Mustache = require('mustache');

exports.handler = async (event) => {
  const { template, user } = JSON.parse(event.body);
  // ok: no-code-injection
  const text = Mustache.render(template, { user });
  return { statusCode: 200, body: text };
};
