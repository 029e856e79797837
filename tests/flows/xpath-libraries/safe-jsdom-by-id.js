// An id is no expression.
const { JSDOM } = require('jsdom');
const dom = new JSDOM('<html></html>');
exports.handler = async (event) => {
  // ok: no-xpath-injection
  const found = dom.window.document.getElementById(event.pathParameters.id);
  return { statusCode: 200, body: found?.textContent };
};
