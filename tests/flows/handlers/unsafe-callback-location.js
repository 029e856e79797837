// A response with a Location of the sender's choice is handed to the callback.
const { utils } = require('serverless-authentication');

exports.handler = (event, context, callback) => {
  const data = utils.readToken(event.queryStringParameters.token);
  // ruleid: no-open-redirect
  callback(null, { statusCode: 302, headers: { Location: data.id } });
};
