// pug compiles the body.
const pug = require('pug');

exports.handler = async (event) => {
  // ruleid: no-code-injection
  const template = pug.compile(event.body);
  return { statusCode: 200, body: template({ message: event.body }) };
};
