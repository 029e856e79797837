// The answer that goes to the callback allows the origin that asks.
exports.handler = (event, context, callback) => {
  const { origin } = event.headers;
  // ruleid: no-permissive-cors
  const headers = { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' };
  callback(null, { statusCode: 200, headers, body: '{}' });
};
