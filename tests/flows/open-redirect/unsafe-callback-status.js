// A browser follows the header of an answer that is 3xx, whether it is returned or handed to the callback.
exports.handler = (event, context, callback) => {
  // ruleid: no-open-redirect
  callback(null, { statusCode: 302, headers: { Location: event.queryStringParameters.url }, body: '' });
};
