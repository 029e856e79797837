import type { LibraryModel } from '../schema.ts';

/** Handlers that stream their response. */
export const streamedResponses = {
  package: 'global',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html',
  flows: [{ path: 'Member[awslambda].Member[streamifyResponse]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' }],
} as const satisfies LibraryModel;
