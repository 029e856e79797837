import type { EventModel } from '../schema.ts';

/** Cognito pre token generation trigger. */
export const cognitoTokenEvent = {
  trigger: 'cognito-token',
  title: 'Cognito pre token generation trigger',
  evidence: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html',
  eventTypes: [
    'PreTokenGenerationTriggerEvent',
    'PreTokenGenerationV2TriggerEvent',
    'PreTokenGenerationV3TriggerEvent',
    'BasePreTokenGenerationTriggerEvent',
    'BasePreTokenGenerationV2TriggerEvent',
    'BasePreTokenGenerationV3TriggerEvent',
  ],
  handlerTypes: ['PreTokenGenerationTriggerHandler', 'PreTokenGenerationV2TriggerHandler', 'PreTokenGenerationV3TriggerHandler'],
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
