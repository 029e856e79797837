import type { LibraryModel } from '../schema.ts';

/** Streams of rows: the text is given to the constructor. */
export const pgStreams = {
  package: ['pg-cursor', 'pg-query-stream'],
  evidence: 'https://node-postgres.com/apis/cursor',
  sinks: [{ threat: 'sql', path: 'Argument[0]' }],
} as const satisfies LibraryModel;
