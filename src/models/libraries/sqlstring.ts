import type { LibraryModel } from '../schema.ts';

/** Escaping without a connection: `escape`, `escapeId`, and `format`, whose first argument stays text. */
export const sqlstring = {
  package: ['sqlstring', 'sql-escaper', 'sqlstring-sqlite', 'tsqlstring'],
  evidence: 'https://github.com/mysqljs/sqlstring#readme',
  sinks: [{ threat: 'sql', path: 'Member[raw].Argument[0]' }],
  sanitizers: [{ path: 'Member[escape,escapeId]', removes: ['sql'] }],
  flows: [
    { path: 'Member[format]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[format]', from: 'Argument[1]', to: 'ReturnValue', removes: ['sql'] },
  ],
} as const satisfies LibraryModel;
