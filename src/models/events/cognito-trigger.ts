import type { EventModel } from '../event-rows.ts';

/** Any trigger of a Cognito user pool. */
export const cognitoTriggerEvent = {
  trigger: 'cognito-trigger',
  title: 'Cognito trigger',
  evidence: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-identity-pools-working-with-aws-lambda-triggers.html',
  eventTypes: ['CognitoUserPoolTriggerEvent', 'CognitoUserPoolEvent'],
  handlerTypes: ['CognitoUserPoolTriggerHandler'],
  fields: [
    { path: 'request.userAttributes.*', trust: 'attacker', label: 'Cognito user attribute', isText: true },
    { path: 'request.userAttributes.sub', trust: 'identity', label: 'Cognito subject' },
    { path: 'request.clientMetadata.*', trust: 'attacker', label: 'Cognito client metadata', isText: true },
    { path: 'request.validationData.*', trust: 'attacker', label: 'Cognito validation data', isText: true },
    { path: 'request.challengeAnswer', trust: 'attacker', label: 'Cognito challenge answer', isText: true },
    { path: 'request.password', trust: 'secret', label: 'password' },
    { path: 'request.usernameParameter', trust: 'attacker', label: 'Cognito user name', isText: true },
    { path: 'request.codeParameter', trust: 'trusted', label: 'place of the code' },
    { path: 'request.privateChallengeParameters', trust: 'trusted', label: 'challenge' },
    { path: 'userName', trust: 'attacker', label: 'Cognito user name', isText: true },
    { path: 'response', trust: 'trusted', label: 'answer to Cognito', type: 'cognito.Verdict' },
    { path: 'triggerSource', trust: 'trusted', label: 'Cognito trigger source' },
    { path: 'userPoolId', trust: 'trusted', label: 'Cognito user pool' },
    { path: 'region', trust: 'trusted', label: 'AWS region' },
    { path: 'callerContext', trust: 'trusted', label: 'Cognito client' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
