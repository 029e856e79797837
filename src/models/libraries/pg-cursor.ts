import type { LibraryModel } from '../schema.ts';

/** Cursors and streams over results of node-postgres and copies in and out: the text is SQL where the object is made. */
export const pgCursor = {
  package: ['pg-cursor', 'pg-query-stream'],
  evidence: 'https://node-postgres.com/apis/cursor',
  sinks: [{ threat: 'sql', path: 'Argument[0]' }],
} as const satisfies LibraryModel;
