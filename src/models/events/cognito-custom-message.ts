import type { EventModel } from '../event-rows.ts';

/** A message that Cognito is about to send. */
export const cognitoCustomMessageEvent = {
  trigger: 'cognito-custom-message',
  title: 'Cognito message',
  evidence: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-message.html',
  eventTypes: [
    'CustomMessageTriggerEvent',
    'BaseCustomMessageTriggerEvent',
    'CustomMessageSignUpTriggerEvent',
    'CustomMessageAdminCreateUserTriggerEvent',
    'CustomMessageResendCodeTriggerEvent',
    'CustomMessageForgotPasswordTriggerEvent',
    'CustomMessageUpdateUserAttributeTriggerEvent',
    'CustomMessageVerifyUserAttributeTriggerEvent',
    'CustomMessageAuthenticationTriggerEvent',
  ],
  handlerTypes: ['CustomMessageTriggerHandler'],
  fields: [
    { path: 'request.userAttributes.*', trust: 'attacker', label: 'Cognito user attribute', isText: true },
    { path: 'request.userAttributes.sub', trust: 'identity', label: 'Cognito subject' },
    { path: 'request.clientMetadata.*', trust: 'attacker', label: 'Cognito client metadata', isText: true },
    { path: 'request.codeParameter', trust: 'trusted', label: 'place of the code' },
    { path: 'request.linkParameter', trust: 'trusted', label: 'place of the link' },
    { path: 'request.usernameParameter', trust: 'attacker', label: 'Cognito user name', isText: true },
    { path: 'userName', trust: 'attacker', label: 'Cognito user name', isText: true },
    { path: 'response', trust: 'trusted', label: 'message of Cognito', type: 'cognito.Message' },
    { path: 'triggerSource', trust: 'trusted', label: 'Cognito trigger source' },
    { path: 'userPoolId', trust: 'trusted', label: 'Cognito user pool' },
    { path: 'region', trust: 'trusted', label: 'AWS region' },
    { path: 'callerContext', trust: 'trusted', label: 'Cognito client' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
