import type { LibraryModel } from '../schema.ts';

/** sql-template-tag: the tag binds its values; `raw` and the separators of `join` are SQL. */
export const sqlTemplateTag = {
  package: 'sql-template-tag',
  evidence: 'https://github.com/blakeembrey/sql-template-tag#readme',
  sinks: [
    { threat: 'sql', path: 'Member[raw].Argument[0]' },
    { threat: 'sql', path: 'Member[join,bulk].Argument[1..3]' },
    { threat: 'sql', path: 'Member[Sql].Argument[0].ArrayElement' },
    { threat: 'sql', path: 'Argument[0].ArrayElement' },
  ],
} as const satisfies LibraryModel;
