import type { LibraryModel } from '../schema.ts';

/** Slonik. Queries are made by the tag; a query object built by hand is not bound. */
export const slonik = {
  package: 'slonik',
  evidence: 'https://github.com/gajus/slonik#building-queries',
  types: [
    {
      name: 'slonik.Pool',
      path: 'Member[createPool].ReturnValue.Awaited',
      declared: ['DatabasePool', 'DatabaseTransactionConnection', 'CommonQueryMethods', 'DatabasePoolConnection'],
    },
    { name: 'slonik.Pool', type: 'slonik.Pool', path: 'Member[connect,transaction].Argument[0].Parameter[0]' },
  ],
  sinks: [
    {
      threat: 'sql',
      type: 'slonik.Pool',
      path: 'Member[query,any,anyFirst,exists,many,manyFirst,maybeOne,maybeOneFirst,one,oneFirst,stream].Argument[0].Member[sql]',
    },
    { threat: 'sql', path: 'Member[sql].Member[raw].Argument[0]' },
    { threat: 'sql', path: 'Member[raw].Argument[0]' },
  ],
} as const satisfies LibraryModel;
