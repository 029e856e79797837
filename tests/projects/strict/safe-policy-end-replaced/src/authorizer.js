// The end of the method that is asked for is replaced by the name of a route.
const jwt = require('jsonwebtoken');
exports.handler = async (event) => {
  const { sub } = jwt.verify(event.authorizationToken, process.env.JWT_KEY, { algorithms: ['HS256'], issuer: 'shop', audience: 'api' });
  return {
    principalId: sub,
    policyDocument: {
      Version: '2012-10-17',
      // ok: no-fail-open
      Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: event.methodArn.replace(/[^/]+$/, 'orders') }],
    },
  };
};
