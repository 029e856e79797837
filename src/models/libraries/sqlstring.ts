import type { LibraryModel } from '../schema.ts';

/** Escaping of MySQL values. */
export const sqlstring = {
  package: ['sqlstring', 'sqlstring-sqlite', 'tsqlstring'],
  evidence: 'https://www.npmjs.com/package/sqlstring',
  sanitizers: [{ path: 'Member[escape,escapeId,format]', removes: ['sql'] }],
} as const satisfies LibraryModel;
