// Encoded values have no line breaks.
exports.handler = async (event) => ({
  statusCode: 200,
  // ok: no-header-injection
  headers: { 'x-name': encodeURIComponent(event.queryStringParameters.name) },
  body: '{}',
});
