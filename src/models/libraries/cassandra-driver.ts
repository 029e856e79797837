import type { LibraryModel } from '../schema.ts';

/** Cassandra (CQL). */
export const cassandraDriver = {
  package: 'cassandra-driver',
  evidence: 'https://docs.datastax.com/en/developer/nodejs-driver/',
  types: [{ name: 'cassandra.Client', path: 'Member[Client].Instance' }],
  sinks: [
    { threat: 'sql', type: 'cassandra.Client', path: 'Member[execute,eachRow,stream].Argument[0]' },
    { threat: 'sql', type: 'cassandra.Client', path: 'Member[batch].Argument[0].ArrayElement' },
    { threat: 'sql', type: 'cassandra.Client', path: 'Member[batch].Argument[0].ArrayElement.Member[query]' },
  ],
} as const satisfies LibraryModel;
