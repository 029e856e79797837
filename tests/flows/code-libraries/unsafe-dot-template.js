// doT.template compiles a text into a function.
const doT = require('dot');

exports.handler = async (event) => {
  const { layout } = event.queryStringParameters;
  // ruleid: no-code-injection
  const render = doT.template(`<div class="${layout}">{{=it.text}}</div>`);
  return { statusCode: 200, body: render({ text: 'hi' }) };
};
