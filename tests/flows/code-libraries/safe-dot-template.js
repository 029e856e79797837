// doT.template compiles a constant.
const doT = require('dot');

exports.handler = async (event) => {
  const { layout } = event.queryStringParameters;
  // ok: no-code-injection
  const render = doT.template('<div class="plain">{{!it.text}}</div>');
  return { statusCode: 200, body: render({ text: 'hi' }) };
};
