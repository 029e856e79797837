import type { EventModel } from '../event-rows.ts';

/** A text message that the function sends for Cognito. */
export const cognitoCustomSmsSenderEvent = {
  trigger: 'cognito-custom-sms-sender',
  title: 'Cognito text message',
  evidence: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-sms-sender.html',
  eventTypes: [
    'CustomSMSSenderTriggerEvent',
    'BaseCustomSMSSenderTriggerEvent',
    'CustomSMSSenderSignUpTriggerEvent',
    'CustomSMSSenderResendCodeTriggerEvent',
    'CustomSMSSenderForgotPasswordTriggerEvent',
    'CustomSMSSenderUpdateUserAttributeTriggerEvent',
    'CustomSMSSenderVerifyUserAttributeTriggerEvent',
    'CustomSMSSenderAdminCreateUserTriggerEvent',
    'CustomSMSSenderAuthenticationUserTriggerEvent',
  ],
  handlerTypes: ['CustomSMSSenderTriggerHandler'],
  fields: [
    { path: 'request.userAttributes.*', trust: 'attacker', label: 'Cognito user attribute', isText: true },
    { path: 'request.userAttributes.sub', trust: 'identity', label: 'Cognito subject' },
    { path: 'request.clientMetadata.*', trust: 'attacker', label: 'Cognito client metadata', isText: true },
    { path: 'request.code', trust: 'trusted', label: 'encrypted code' },
    { path: 'request.type', trust: 'trusted', label: 'kind of request' },
    { path: 'userName', trust: 'attacker', label: 'Cognito user name', isText: true },
    { path: 'triggerSource', trust: 'trusted', label: 'Cognito trigger source' },
    { path: 'userPoolId', trust: 'trusted', label: 'Cognito user pool' },
    { path: 'region', trust: 'trusted', label: 'AWS region' },
    { path: 'callerContext', trust: 'trusted', label: 'Cognito client' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
