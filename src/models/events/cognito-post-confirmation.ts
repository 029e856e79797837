import type { EventModel } from '../event-rows.ts';

/** A user whose sign-up or new password is confirmed; the attributes are still what the user typed. */
export const cognitoPostConfirmationEvent = {
  trigger: 'cognito-post-confirmation',
  title: 'Cognito confirmation',
  evidence: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-confirmation.html',
  eventTypes: [
    'PostConfirmationTriggerEvent',
    'PostConfirmationConfirmSignUpTriggerEvent',
    'PostConfirmationConfirmForgotPassword',
    'BasePostConfirmationTriggerEvent',
  ],
  handlerTypes: ['PostConfirmationTriggerHandler'],
  fields: [
    { path: 'request.userAttributes.*', trust: 'attacker', label: 'Cognito user attribute', isText: true },
    { path: 'request.userAttributes.sub', trust: 'identity', label: 'Cognito subject' },
    { path: 'request.clientMetadata.*', trust: 'attacker', label: 'Cognito client metadata', isText: true },
    { path: 'userName', trust: 'attacker', label: 'Cognito user name', isText: true },
    { path: 'triggerSource', trust: 'trusted', label: 'Cognito trigger source' },
    { path: 'userPoolId', trust: 'trusted', label: 'Cognito user pool' },
    { path: 'region', trust: 'trusted', label: 'AWS region' },
    { path: 'callerContext', trust: 'trusted', label: 'Cognito client' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
