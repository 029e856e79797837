// Plain text is shown as it is.
exports.handler = async (event) => ({
  statusCode: 200,
  headers: { 'content-type': 'text/plain' },
  // ok: no-xss
  body: '<b>' + event.queryStringParameters.q + '</b>',
});
