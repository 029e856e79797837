import type { LibraryModel } from '../schema.ts';

/** Batches: each record goes to the record handler. */
export const powertoolsBatch = {
  package: '@aws-lambda-powertools/batch',
  evidence: 'https://docs.powertools.aws.dev/lambda/typescript/latest/features/batch/',
  flows: [
    {
      path: 'Member[processPartialResponse,processPartialResponseSync]',
      from: 'Argument[0].Member[Records].ArrayElement',
      to: 'Argument[1].Parameter[0]',
      kind: 'value',
    },
  ],
} as const satisfies LibraryModel;
