// Base64 has no line breaks.
exports.handler = (event, context, callback) => {
  const state = Buffer.from(event.queryStringParameters.state).toString('base64url');
  // ok: no-header-injection
  callback(null, { statusCode: 200, headers: { 'x-state': state }, body: '' });
};
