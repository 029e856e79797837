// The policy for every route of the stage is put together with concat
const jwt = require('jsonwebtoken');
exports.handler = async (event) => {
  const { sub } = jwt.verify(event.authorizationToken, process.env.JWT_KEY, { algorithms: ['HS256'], issuer: 'shop', audience: 'api' });
  return {
    principalId: sub,
    policyDocument: {
      Version: '2012-10-17',
      // ruleid: no-fail-open
      Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: event.methodArn.split('/').slice(0, 2).join('/').concat('/*') }],
    },
  };
};
