import type { ConstructModel } from './construct-rows.ts';

/** Amplify of the second generation; what it leaves to AWS CDK is read as that. */
export const amplifyConstructs: ConstructModel = {
  evidence: 'https://docs.amplify.aws/react/build-a-backend/functions/set-up-function/',
  functions: [{ types: ['@aws-amplify/backend.defineFunction'], isBundled: true, fileBeside: './handler.ts' }],
  events: [
    { types: ['@aws-amplify/backend.defineAuth'], kind: 'cognito', function: ['props.triggers.*'] },
    { types: ['@aws-amplify/backend.defineStorage'], kind: 'bucket', function: ['props.triggers.*'] },
    { types: ['@aws-amplify/backend.a.handler.function'], kind: 'appsync', function: ['0'] },
  ],
  publics: [
    {
      types: ['@aws-amplify/backend.allow.publicApiKey'],
      kind: 'graphql-key',
      subject: ['props.name'],
      unlessOnly: { method: 'to', says: ['READ', 'GET', 'LIST', 'LISTEN', 'SEARCH', 'SYNC'] },
    },
  ],
};
