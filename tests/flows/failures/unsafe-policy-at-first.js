// A policy allows at first, and an error leaves it so.
const jwt = require('jsonwebtoken');

const makePolicy = (principalId, Effect, Resource) => ({
  principalId,
  policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect, Resource }] },
});

exports.handler = async (event) => {
  let user = 'anonymous';
  let effect = 'Allow';
  try {
    const claims = jwt.verify(event.authorizationToken, process.env.KEY, { algorithms: ['RS256'] });
    user = claims.sub;
    if (claims.blocked) effect = 'Deny';
  } catch (error) {
    console.warn('not verified', error.message);
  }
  // ruleid: no-fail-open
  return makePolicy(user, effect, event.methodArn);
};
