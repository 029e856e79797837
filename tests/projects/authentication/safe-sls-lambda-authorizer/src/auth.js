// A function of the same service is the authorizer.
const jwt = require('jsonwebtoken');
// ok: require-authentication
module.exports.handler = async (event) => {
  const claims = jwt.verify(event.headers['X-Token'], process.env.SECRET, { algorithms: ['HS256'] });
  return {
    principalId: claims.sub,
    policyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: event.methodArn }] },
  };
};
