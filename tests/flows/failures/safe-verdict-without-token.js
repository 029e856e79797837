// A policy denies at first, and only right tokens change that; that one is missing is written down.
const jwt = require('jsonwebtoken');

exports.handler = async (event) => {
  let effect = 'Deny';
  let user = 'nobody';
  const [, token] = (event.headers.authorization || '').split(' ');
  if (!token) console.warn('no token');
  try {
    user = jwt.verify(token, process.env.KEY, { algorithms: ['RS256'] }).sub;
    effect = 'Allow';
  } catch (error) {
    console.warn(error.message);
  }
  // ok: no-fail-open
  return {
    principalId: user,
    policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect: effect, Resource: event.methodArn }] },
  };
};
