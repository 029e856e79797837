import type { LibraryModel } from '../schema.ts';

/** The Powertools tracer answers the clients that it is given. */
export const powertoolsTracer = {
  package: '@aws-lambda-powertools/tracer',
  evidence: 'https://docs.powertools.aws.dev/lambda/typescript/latest/features/tracer/#patching-aws-sdk-clients',
  types: [{ name: 'powertools.Tracer', path: 'Member[Tracer].Instance', declared: ['Tracer'] }],
  flows: [
    {
      type: 'powertools.Tracer',
      path: 'Member[captureAWS,captureAWSClient,captureAWSv3Client]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      kind: 'value',
    },
    {
      type: 'powertools.Tracer',
      path: 'Member[provider].Member[captureAWS,captureAWSClient,captureAWSv3Client]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      kind: 'value',
    },
    {
      type: 'powertools.Tracer',
      path: 'Member[provider].Member[captureAsyncFunc,captureFunc]',
      from: 'Argument[1].ReturnValue',
      to: 'ReturnValue',
      kind: 'value',
    },
  ],
} as const satisfies LibraryModel;
