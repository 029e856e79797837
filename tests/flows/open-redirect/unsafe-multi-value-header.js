// Headers with several values.
module.exports.handler = async (event) => ({
  statusCode: 302,
  // ruleid: no-open-redirect
  multiValueHeaders: { Location: [event.multiValueQueryStringParameters.to[0]] },
  body: '',
});
