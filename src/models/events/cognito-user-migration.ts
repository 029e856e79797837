import type { EventModel } from '../event-rows.ts';

/** A user name and password that are to be looked up in an older directory. */
export const cognitoUserMigrationEvent = {
  trigger: 'cognito-user-migration',
  title: 'Cognito user migration',
  evidence: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-migrate-user.html',
  eventTypes: [
    'UserMigrationTriggerEvent',
    'UserMigrationAuthenticationTriggerEvent',
    'UserMigrationForgotPasswordTriggerEvent',
    'BaseUserMigrationTriggerEvent',
  ],
  handlerTypes: ['UserMigrationTriggerHandler'],
  fields: [
    { path: 'request.password', trust: 'secret', label: 'password' },
    { path: 'request.clientMetadata.*', trust: 'attacker', label: 'Cognito client metadata', isText: true },
    { path: 'request.validationData.*', trust: 'attacker', label: 'Cognito validation data', isText: true },
    { path: 'userName', trust: 'attacker', label: 'Cognito user name', isText: true },
    { path: 'triggerSource', trust: 'trusted', label: 'Cognito trigger source' },
    { path: 'userPoolId', trust: 'trusted', label: 'Cognito user pool' },
    { path: 'region', trust: 'trusted', label: 'AWS region' },
    { path: 'callerContext', trust: 'trusted', label: 'Cognito client' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
