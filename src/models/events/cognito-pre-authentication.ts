import type { EventModel } from '../event-rows.ts';

/** A user who wants to sign in. */
export const cognitoPreAuthenticationEvent = {
  trigger: 'cognito-pre-authentication',
  title: 'Cognito sign-in',
  evidence: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-authentication.html',
  eventTypes: ['PreAuthenticationTriggerEvent'],
  handlerTypes: ['PreAuthenticationTriggerHandler'],
  fields: [
    { path: 'request.userAttributes.*', trust: 'attacker', label: 'Cognito user attribute', isText: true },
    { path: 'request.userAttributes.sub', trust: 'identity', label: 'Cognito subject' },
    { path: 'request.clientMetadata.*', trust: 'attacker', label: 'Cognito client metadata', isText: true },
    { path: 'request.validationData.*', trust: 'attacker', label: 'Cognito validation data', isText: true },
    { path: 'userName', trust: 'attacker', label: 'Cognito user name', isText: true },
    { path: 'triggerSource', trust: 'trusted', label: 'Cognito trigger source' },
    { path: 'userPoolId', trust: 'trusted', label: 'Cognito user pool' },
    { path: 'region', trust: 'trusted', label: 'AWS region' },
    { path: 'callerContext', trust: 'trusted', label: 'Cognito client' },
  ],
  answer: 'lambda.SignInAnswer',
  unlisted: 'trusted',
} as const satisfies EventModel;
