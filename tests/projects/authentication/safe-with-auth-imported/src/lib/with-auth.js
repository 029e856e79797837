const { CognitoJwtVerifier } = require('aws-jwt-verify');
const verifier = CognitoJwtVerifier.create({ userPoolId: process.env.POOL, tokenUse: 'id', clientId: process.env.CLIENT });
exports.withAuth = (fn) => async (event, context) => {
  let user;
  try {
    user = await verifier.verify(event.headers.authorization);
  } catch (err) {
    return { statusCode: 401, body: JSON.stringify({ message: 'Unauthorized' }) };
  }
  return fn({ ...event, user }, context);
};
