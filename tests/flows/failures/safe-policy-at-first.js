// A policy denies at first; a page that everybody may see is allowed by its own condition.
const jwt = require('jsonwebtoken');

const makePolicy = (principalId, Effect, Resource) => ({
  principalId,
  policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect, Resource }] },
});

exports.handler = async (event) => {
  let user = 'anonymous';
  let effect = 'Deny';
  try {
    const claims = jwt.verify(event.authorizationToken, process.env.KEY, { algorithms: ['RS256'] });
    user = claims.sub;
    effect = 'Allow';
  } catch (error) {
    console.warn('not verified', error.message);
  }
  // ok: no-fail-open
  if (event.methodArn.endsWith('/GET/health')) return makePolicy('anybody', 'Allow', event.methodArn);
  // ok: no-fail-open
  return makePolicy(user, effect, event.methodArn);
};
