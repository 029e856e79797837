// A value of the query in a header.
exports.handler = async (event) => ({
  statusCode: 200,
  // ruleid: no-header-injection
  headers: { 'x-name': event.queryStringParameters.name },
  body: '{}',
});
