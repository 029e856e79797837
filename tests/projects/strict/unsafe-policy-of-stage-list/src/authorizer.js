// The same, in a list, from the parts of the name.
const jwt = require('jsonwebtoken');
exports.handler = async (event) => {
  const { sub } = jwt.verify(event.authorizationToken, process.env.JWT_KEY, { algorithms: ['HS256'], issuer: 'shop', audience: 'api' });
  const stage = event.methodArn.split('/').slice(0, 2).join('/');
  return {
    principalId: sub,
    policyDocument: {
      Version: '2012-10-17',
      // ruleid: no-fail-open
      Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: [stage + '/*'] }],
    },
  };
};
