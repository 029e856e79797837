import type { LibraryModel } from '../schema.ts';

/** Powertools for AWS Lambda: data that obeys a JSON Schema. An `envelope` takes a part of it by an expression: what the schema says holds of that part. */
export const powertoolsValidation = {
  package: '@aws-lambda-powertools/validation',
  evidence: 'https://docs.powertools.aws.dev/lambda/typescript/latest/features/validation/',
  schemas: [
    {
      path: 'Member[validate]',
      schema: 'parse',
      of: 'Argument[0].Member[schema]',
      subject: 'Argument[0].Member[payload]',
      isJson: true,
      when: [{ path: 'Argument[0].Member[envelope]', is: 'absent' }],
    },
  ],
} as const satisfies LibraryModel;

/** The same around a handler: what is not valid does not reach it. */
export const powertoolsValidationEntries = {
  package: ['@aws-lambda-powertools/validation/middleware', '@aws-lambda-powertools/validation/decorator'],
  evidence: 'https://docs.powertools.aws.dev/lambda/typescript/latest/features/validation/#validator-decorator',
  schemas: [
    {
      path: 'Member[validation,validator]',
      schema: 'entry',
      of: 'Argument[0].Member[inboundSchema]',
      isJson: true,
      when: [{ path: 'Argument[0].Member[envelope]', is: 'absent' }],
    },
  ],
} as const satisfies LibraryModel;
