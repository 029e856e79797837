// No browser follows the header of an answer that is not 3xx, whether it is returned or handed to the callback.
exports.handler = (event, context, callback) => {
  // ok: no-open-redirect
  callback(null, { statusCode: 201, headers: { Location: event.queryStringParameters.url }, body: '' });
};
