// Cognito says which pool the user is in.
const { CognitoIdentityProvider } = require('@aws-sdk/client-cognito-identity-provider');

const cognito = new CognitoIdentityProvider({});

/** @type {import('aws-lambda').PostConfirmationTriggerHandler} */
module.exports.handler = async (event) => {
  // ok: no-resource-injection
  await cognito.adminAddUserToGroup({ UserPoolId: event.userPoolId, Username: event.userName, GroupName: 'members' });
  return event;
};
