// A page is searched by an expression.
const { JSDOM } = require('jsdom');
const dom = new JSDOM('<html></html>');
const { document, XPathResult } = dom.window;
exports.handler = async (event) => {
  const id = event.pathParameters.id;
  // ruleid: no-xpath-injection
  const result = document.evaluate(`//*[@data-id="${id}"]`, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null);
  return { statusCode: 200, body: result.singleNodeValue?.textContent };
};
