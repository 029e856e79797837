import type { EventModel } from '../event-rows.ts';

/** A challenge that the function makes for a custom sign-in. */
export const cognitoCreateAuthChallengeEvent = {
  trigger: 'cognito-create-auth-challenge',
  title: 'Cognito challenge',
  evidence: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-create-auth-challenge.html',
  eventTypes: ['CreateAuthChallengeTriggerEvent'],
  handlerTypes: ['CreateAuthChallengeTriggerHandler'],
  fields: [
    { path: 'request.userAttributes.*', trust: 'attacker', label: 'Cognito user attribute', isText: true },
    { path: 'request.userAttributes.sub', trust: 'identity', label: 'Cognito subject' },
    { path: 'request.clientMetadata.*', trust: 'attacker', label: 'Cognito client metadata', isText: true },
    { path: 'request.session', trust: 'trusted', label: 'earlier challenges' },
    { path: 'request.challengeName', trust: 'trusted', label: 'challenge name' },
    { path: 'userName', trust: 'attacker', label: 'Cognito user name', isText: true },
    { path: 'triggerSource', trust: 'trusted', label: 'Cognito trigger source' },
    { path: 'userPoolId', trust: 'trusted', label: 'Cognito user pool' },
    { path: 'region', trust: 'trusted', label: 'AWS region' },
    { path: 'callerContext', trust: 'trusted', label: 'Cognito client' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
