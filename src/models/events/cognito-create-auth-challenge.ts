import type { EventModel } from '../schema.ts';

/** A challenge that the function makes for a custom sign-in. */
export const cognitoCreateAuthChallengeEvent = {
  trigger: 'cognito-create-auth-challenge',
  title: 'Cognito challenge',
  evidence: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-create-auth-challenge.html',
  eventTypes: ['CreateAuthChallengeTriggerEvent'],
  handlerTypes: ['CreateAuthChallengeTriggerHandler'],
  fields: [
    { path: 'request.userAttributes.*', trust: 'attacker', label: 'Cognito user attribute' },
    { path: 'request.userAttributes.sub', trust: 'identity', label: 'Cognito subject' },
    { path: 'request.clientMetadata.*', trust: 'attacker', label: 'Cognito client metadata' },
    { path: 'request.session', trust: 'trusted', label: 'earlier challenges' },
    { path: 'request.challengeName', trust: 'trusted', label: 'challenge name' },
    { path: 'userName', trust: 'attacker', label: 'Cognito user name' },
    { path: 'triggerSource', trust: 'trusted', label: 'Cognito trigger source' },
    { path: 'userPoolId', trust: 'trusted', label: 'Cognito user pool' },
    { path: 'region', trust: 'trusted', label: 'AWS region' },
    { path: 'callerContext', trust: 'trusted', label: 'Cognito client' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
