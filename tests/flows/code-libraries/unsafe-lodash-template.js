// _.template compiles a text into a function.
const _ = require('lodash');

exports.handler = async (event) => {
  const { pattern, values } = JSON.parse(event.body);
  // ruleid: no-code-injection
  const render = _.template(pattern);
  return { statusCode: 200, body: render({ name: String(values), pattern }) };
};
