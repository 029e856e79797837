// A callback style handler answers with the address of the request.
exports.handler = (event, context, callback) => {
  const url = event.queryStringParameters.url;
  callback(null, {
    statusCode: 301,
    headers: {
      // ruleid: no-open-redirect
      location: url,
    },
  });
};
