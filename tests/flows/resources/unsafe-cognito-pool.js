// The pool in which a user is confirmed is in the request.
const { CognitoIdentityProvider } = require('@aws-sdk/client-cognito-identity-provider');

const cognito = new CognitoIdentityProvider({});

module.exports.handler = async function (event) {
  const params = { Username: 'guest' };
  params.UserPoolId = event.headers['x-pool'];
  // ruleid: no-resource-injection
  await cognito.adminConfirmSignUp(params);
  return { statusCode: 204 };
};
