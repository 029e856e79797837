import type { LibraryModel } from '../schema.ts';

/** tRPC: the input of a procedure, after the schema that the procedure names. */
export const trpc = {
  package: '@trpc/server',
  evidence: 'https://trpc.io/docs/server/procedures',
  types: [
    { name: 'trpc.Builder', path: 'Member[initTRPC]' },
    { name: 'trpc.Builder', type: 'trpc.Builder', path: 'AnyMember' },
    { name: 'trpc.Builder', type: 'trpc.Builder', path: 'ReturnValue' },
    {
      name: 'trpc.Options',
      type: 'trpc.Builder',
      path: 'Member[query,mutation,subscription,use,middleware].Argument[0].Parameter[0]',
    },
  ],
  natives: [
    { type: 'trpc.Options', path: 'Member[next]', native: 'next-callback' },
    { type: 'trpc.Builder', path: 'Member[use]', native: 'derives-middleware' },
  ],
  sources: [
    {
      type: 'trpc.Options',
      path: 'Member[ctx].Member[user,session,auth,userId,claims,currentUser,principal]',
      trust: 'identity',
      label: 'the caller as the context knows him',
    },
    { type: 'trpc.Options', path: 'Member[input]', label: 'tRPC input' },
    { type: 'trpc.Options', path: 'Member[rawInput]', label: 'tRPC input' },
    { type: 'trpc.Options', path: 'Member[getRawInput].ReturnValue', label: 'tRPC input' },
  ],
  flows: [
    { type: 'trpc.Builder', path: 'Member[middleware]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { type: 'trpc.Builder', path: 'Member[input]', from: 'Argument[0]', to: 'ReturnValue.Member[%input]', kind: 'value' },
    {
      type: 'trpc.Builder',
      path: 'Member[output,use,meta,concat,unstable_concat]',
      from: 'Argument[this].Member[%input]',
      to: 'ReturnValue.Member[%input]',
      kind: 'value',
    },
    {
      type: 'trpc.Builder',
      path: 'Member[query,mutation,subscription]',
      from: 'Argument[this].Member[%input]',
      to: 'Argument[0].Parameter[0].Member[input]',
      kind: 'schema',
    },
  ],
} as const satisfies LibraryModel;

/** tRPC on Lambda: the context function sees the event. */
export const trpcOnLambda = {
  package: '@trpc/server/adapters/aws-lambda',
  evidence: 'https://trpc.io/docs/server/adapters/aws-lambda',
  types: [
    {
      name: 'trpc.LambdaContextOptions',
      path: 'Member[awsLambdaRequestHandler,awsLambdaStreamingRequestHandler].Argument[0].Member[createContext].Parameter[0]',
    },
    { name: 'trpc.LambdaContextOptions', declared: ['CreateAWSLambdaContextOptions'] },
    { name: 'event.apigw-rest', type: 'trpc.LambdaContextOptions', path: 'Member[event]' },
    { name: 'event.apigw-http', type: 'trpc.LambdaContextOptions', path: 'Member[event]' },
  ],
  sanitizers: [{ path: 'Member[awsLambdaRequestHandler,awsLambdaStreamingRequestHandler]', removes: 'all' }],
} as const satisfies LibraryModel;
