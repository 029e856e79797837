import type { LibraryModel } from '../schema.ts';

/** Slonik takes queries only from its tags; a query object written by hand, or a tag called as a function, gets text past them. */
export const slonik = {
  package: 'slonik',
  evidence: 'https://github.com/gajus/slonik#protecting-against-unsafe-value-interpolation',
  types: [
    {
      name: 'slonik.Queryable',
      path: 'Member[createPool].ReturnValue.Awaited',
      declared: ['CommonQueryMethods', 'DatabasePool', 'DatabasePoolConnection', 'DatabaseConnection', 'DatabaseTransactionConnection'],
    },
    { name: 'slonik.Queryable', type: 'slonik.Queryable', path: 'Member[connect,transaction].Argument[0].Parameter[0]' },
    { name: 'slonik.Tag', path: 'Member[sql]' },
    { name: 'slonik.Tag', path: 'Member[createSqlTag].ReturnValue' },
  ],
  sinks: [
    {
      threat: 'sql',
      type: 'slonik.Queryable',
      path: 'Member[any,anyFirst,exists,many,manyFirst,maybeOne,maybeOneFirst,one,oneFirst,query,stream].Argument[0].Member[sql]',
    },
    { threat: 'sql', type: 'slonik.Tag', path: 'Member[unsafe,fragment].Argument[0].ArrayElement' },
  ],
} as const satisfies LibraryModel;
