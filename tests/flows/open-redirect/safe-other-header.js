// A header that sends nobody anywhere.
exports.handler = async (event) => ({
  statusCode: 200,
  // ok: no-open-redirect
  headers: { 'x-requested': event.queryStringParameters.url },
  body: '{}',
});
