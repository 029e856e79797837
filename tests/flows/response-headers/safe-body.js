// The body may have line breaks.
exports.handler = async (event) => ({
  statusCode: 200,
  headers: { 'content-type': 'text/plain' },
  // ok: no-header-injection
  body: event.queryStringParameters.name,
});
