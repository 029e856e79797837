// Functions that make responses of their parts are no handlers.
function build({ statusCode, body, headers, isBase64Encoded }) {
  // ok: no-open-redirect, no-xss
  return { statusCode, body, isBase64Encoded, headers: { ...headers, 'x-frame-options': 'DENY' } };
}
const page = ({ body, headers = {} }) => {
  // ok: no-xss
  return { statusCode: 200, headers: { 'content-type': 'text/html', ...headers }, body };
};
module.exports = { build, page };
