// A page gets data that is written as code with escapes.
const serialize = require('serialize-javascript');
exports.handler = async (event) => {
  const { name } = JSON.parse(event.body);
  // ok: no-unsafe-deserialization
  return { statusCode: 200, headers: { 'content-type': 'application/javascript' }, body: `window.__STATE__ = ${serialize({ name })}` };
};
