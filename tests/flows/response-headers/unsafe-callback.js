// The answer goes to the callback.
exports.handler = (event, context, callback) => {
  const lang = event.queryStringParameters.lang;
  callback(null, {
    statusCode: 200,
    // ruleid: no-header-injection
    headers: { 'Content-Language': lang },
    body: '',
  });
};
