import type { EventModel } from '../event-rows.ts';

/** A user who wants to sign up. */
export const cognitoPreSignUpEvent = {
  trigger: 'cognito-pre-sign-up',
  title: 'Cognito sign-up',
  evidence: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-sign-up.html',
  eventTypes: [
    'PreSignUpTriggerEvent',
    'PreSignUpEmailTriggerEvent',
    'PreSignUpExternalProviderTriggerEvent',
    'PreSignUpAdminCreateUserTriggerEvent',
    'BasePreSignUpTriggerEvent',
  ],
  handlerTypes: ['PreSignUpTriggerHandler'],
  fields: [
    { path: 'request.userAttributes.*', trust: 'attacker', label: 'Cognito user attribute', isText: true },
    { path: 'request.userAttributes.sub', trust: 'identity', label: 'Cognito subject' },
    { path: 'request.clientMetadata.*', trust: 'attacker', label: 'Cognito client metadata', isText: true },
    { path: 'request.validationData.*', trust: 'attacker', label: 'Cognito validation data', isText: true },
    { path: 'userName', trust: 'attacker', label: 'Cognito user name', isText: true },
    { path: 'response', trust: 'trusted', label: 'answer to Cognito', type: 'cognito.Verdict' },
    { path: 'triggerSource', trust: 'trusted', label: 'Cognito trigger source' },
    { path: 'userPoolId', trust: 'trusted', label: 'Cognito user pool' },
    { path: 'region', trust: 'trusted', label: 'AWS region' },
    { path: 'callerContext', trust: 'trusted', label: 'Cognito client' },
  ],
  answer: 'lambda.SignInAnswer',
  unlisted: 'trusted',
} as const satisfies EventModel;
