// Without the flag only the first is replaced.
const escapeHtml = (text) => text.replace('<', '&lt;').replace('>', '&gt;').replace('"', '&quot;').replace("'", '&#39;');

exports.handler = async (event) => ({
  statusCode: 200,
  headers: { 'content-type': 'text/html' },
  // ruleid: no-xss
  body: `<p>${escapeHtml(event.queryStringParameters.text)}</p>`,
});
