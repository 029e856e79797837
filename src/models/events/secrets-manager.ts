import type { EventModel } from '../event-rows.ts';

/** A step of the rotation of a secret. */
export const secretsManagerEvent = {
  trigger: 'secrets-manager',
  title: 'secret rotation step',
  evidence: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-lambda-function-overview.html',
  eventTypes: ['SecretsManagerRotationEvent'],
  handlerTypes: ['SecretsManagerRotationHandler'],
  fields: [
    { path: 'SecretId', trust: 'trusted', label: 'secret id' },
    { path: 'Step', trust: 'trusted', label: 'rotation step' },
    { path: 'ClientRequestToken', trust: 'trusted', label: 'version of the secret' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
