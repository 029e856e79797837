import type { EventModel } from '../schema.ts';

/** Secrets Manager rotation. */
export const secretsRotationEvent = {
  trigger: 'secrets-rotation',
  title: 'Secrets Manager rotation',
  evidence: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html',
  eventTypes: ['SecretsManagerRotationEvent'],
  handlerTypes: ['SecretsManagerRotationHandler'],
  fields: [],
  unlisted: 'trusted',
} as const satisfies EventModel;
