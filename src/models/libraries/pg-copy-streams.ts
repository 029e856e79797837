import type { LibraryModel } from '../schema.ts';

/** pg-copy-streams: `COPY … FROM STDIN` and `COPY … TO STDOUT` statements. */
export const pgCopyStreams = {
  package: 'pg-copy-streams',
  evidence: 'https://github.com/brianc/node-pg-copy-streams#readme',
  sinks: [{ threat: 'sql', path: 'Member[from,to,both].Argument[0]' }],
} as const satisfies LibraryModel;
