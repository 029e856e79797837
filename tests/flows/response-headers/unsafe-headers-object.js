// The headers are built first.
exports.handler = async (event) => {
  const headers = { 'content-type': 'application/json' };
  // ruleid: no-header-injection
  headers['x-correlation'] = JSON.parse(event.body).correlation;
  return { statusCode: 200, headers, body: '{}' };
};
