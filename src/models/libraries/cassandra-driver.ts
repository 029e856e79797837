import type { LibraryModel } from '../schema.ts';

/** Cassandra: CQL texts, values bound beside them. */
export const cassandraDriver = {
  package: 'cassandra-driver',
  evidence: 'https://docs.datastax.com/en/developer/nodejs-driver/latest/features/parameterized-queries/index.html',
  types: [{ name: 'cassandra.Client', path: 'Member[Client].Instance', declared: ['Client'] }],
  sinks: [
    { threat: 'sql', type: 'cassandra.Client', path: 'Member[execute,eachRow,stream].Argument[0]' },
    { threat: 'sql', type: 'cassandra.Client', path: 'Member[batch].Argument[0].ArrayElement' },
    { threat: 'sql', type: 'cassandra.Client', path: 'Member[batch].Argument[0].ArrayElement.Member[query]' },
  ],
} as const satisfies LibraryModel;
