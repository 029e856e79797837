import type { EventModel } from '../event-rows.ts';

/** The next challenge of a custom sign-in. */
export const cognitoDefineAuthChallengeEvent = {
  trigger: 'cognito-define-auth-challenge',
  title: 'Cognito challenge',
  evidence: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-define-auth-challenge.html',
  eventTypes: ['DefineAuthChallengeTriggerEvent'],
  handlerTypes: ['DefineAuthChallengeTriggerHandler'],
  fields: [
    { path: 'request.userAttributes.*', trust: 'attacker', label: 'Cognito user attribute', isText: true },
    { path: 'request.userAttributes.sub', trust: 'identity', label: 'Cognito subject' },
    { path: 'request.clientMetadata.*', trust: 'attacker', label: 'Cognito client metadata', isText: true },
    { path: 'request.session', trust: 'trusted', label: 'earlier challenges' },
    { path: 'userName', trust: 'attacker', label: 'Cognito user name', isText: true },
    { path: 'response', trust: 'trusted', label: 'answer to Cognito', type: 'cognito.Verdict' },
    { path: 'triggerSource', trust: 'trusted', label: 'Cognito trigger source' },
    { path: 'userPoolId', trust: 'trusted', label: 'Cognito user pool' },
    { path: 'region', trust: 'trusted', label: 'AWS region' },
    { path: 'callerContext', trust: 'trusted', label: 'Cognito client' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
