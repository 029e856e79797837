import type { EventModel } from '../schema.ts';

/** Cognito pre sign-up trigger. */
export const cognitoPreSignUpEvent = {
  trigger: 'cognito-pre-sign-up',
  title: 'Cognito pre sign-up trigger',
  evidence: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html',
  eventTypes: [
    'PreSignUpTriggerEvent',
    'BasePreSignUpTriggerEvent',
    'PreSignUpEmailTriggerEvent',
    'PreSignUpExternalProviderTriggerEvent',
    'PreSignUpAdminCreateUserTriggerEvent',
  ],
  handlerTypes: ['PreSignUpTriggerHandler'],
  fields: [
    { path: 'userName', trust: 'attacker', label: 'Cognito user name' },
    { path: 'request.clientMetadata', trust: 'attacker', label: 'Cognito client metadata' },
    { path: 'request.validationData', trust: 'attacker', label: 'Cognito validation data' },
    { path: 'request.challengeAnswer', trust: 'attacker', label: 'Cognito challenge answer' },
    { path: 'request.password', trust: 'secret', label: 'Cognito password' },
    { path: 'request.userAttributes', trust: 'attacker', label: 'Cognito user attribute' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
