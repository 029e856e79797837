// What is handed to the callback after a check that failed refuses.
const jwt = require('jsonwebtoken');

const answer = (principalId, effect, arn) => ({
  principalId,
  policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect: effect, Resource: arn }] },
});

exports.calls = (event, context, callback) => {
  let effect = 'Deny';
  try {
    jwt.verify(event.authorizationToken, process.env.SECRET, { algorithms: ['HS256'] });
    effect = 'Allow';
  } catch (error) {
    console.error(error.message);
  }
  // ok: no-fail-open
  callback(null, answer('user', effect, event.methodArn));
};

exports.succeeds = (event, context) => {
  try {
    const { sub } = jwt.verify(event.authorizationToken, process.env.SECRET, { algorithms: ['HS256'] });
    // ok: no-fail-open
    context.succeed(answer(sub, 'Allow', event.methodArn));
  } catch (error) {
    context.fail('Unauthorized');
  }
};

exports.returns = (event, context, callback) => {
  let claims;
  try {
    claims = jwt.verify(event.authorizationToken, process.env.SECRET, { algorithms: ['HS256'] });
  } catch (error) {
    return callback('Unauthorized');
  }
  // ok: no-fail-open
  callback(null, answer(claims.sub, 'Allow', event.methodArn));
};
