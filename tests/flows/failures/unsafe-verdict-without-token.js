// A policy allows at first, and only wrong tokens change that: without a token it stays so.
const jwt = require('jsonwebtoken');

exports.handler = async (event) => {
  let effect = 'Allow';
  let user = 'nobody';
  const [, token] = (event.headers.authorization || '').split(' ');
  if (token) {
    try {
      user = jwt.verify(token, process.env.KEY, { algorithms: ['RS256'] }).sub;
    } catch (error) {
      effect = 'Deny';
    }
  }
  // ruleid: no-fail-open
  return {
    principalId: user,
    policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect: effect, Resource: event.methodArn }] },
  };
};
