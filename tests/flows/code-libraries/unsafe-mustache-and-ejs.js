// An engine with code in its templates renders the template of the sender.
const ejs = require('ejs');

exports.handler = async (event) => {
  const { template, user } = JSON.parse(event.body);
  // ruleid: no-code-injection
  const text = ejs.render(template, { user });
  return { statusCode: 200, body: text };
};
