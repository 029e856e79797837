import type { LibraryModel } from '../schema.ts';

/** Functions made idempotent. */
export const powertoolsIdempotency = {
  package: ['@aws-lambda-powertools/idempotency'],
  evidence: 'https://docs.powertools.aws.dev/lambda/typescript/latest/features/idempotency/',
  flows: [{ path: 'Member[makeIdempotent]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' }],
} as const satisfies LibraryModel;
