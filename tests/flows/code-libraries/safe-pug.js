// pug compiles a constant.
const pug = require('pug');

exports.handler = async (event) => {
  // ok: no-code-injection
  const template = pug.compile('p= message');
  return { statusCode: 200, body: template({ message: event.body }) };
};
