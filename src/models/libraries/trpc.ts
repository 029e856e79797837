import type { LibraryModel } from '../schema.ts';

/** tRPC: the input of a procedure. */
export const trpc = {
  package: ['@trpc/server'],
  evidence: 'https://trpc.io/docs/server/procedures',
  types: [
    { name: 'trpc.Builder', path: 'Member[initTRPC]' },
    { name: 'trpc.Builder', type: 'trpc.Builder', path: 'AnyMember' },
    { name: 'trpc.Builder', type: 'trpc.Builder', path: 'ReturnValue' },
  ],
  sources: [
    {
      type: 'trpc.Builder',
      path: 'Member[query,mutation,subscription].Argument[0].Parameter[0].Member[input,rawInput]',
      label: 'tRPC input',
    },
  ],
} as const satisfies LibraryModel;
