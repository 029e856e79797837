// What a package that is not known makes for an authorizer is no response with a Location.
const { utils } = require('serverless-authentication');

exports.handler = (event, context, callback) => {
  const data = utils.readToken(event.authorizationToken);
  // ok: no-open-redirect
  callback(null, utils.generatePolicy(data.id, 'Allow', event.methodArn));
};
