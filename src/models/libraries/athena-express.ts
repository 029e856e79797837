import type { LibraryModel } from '../schema.ts';

/** athena-express: a query is a text or an object with `sql`. */
export const athenaExpress = {
  package: ['athena-express', 'athena-express-plus'],
  evidence: 'https://github.com/ghdna/athena-express#readme',
  types: [
    { name: 'athena-express.Client', path: 'Instance', declared: ['AthenaExpress'] },
    { name: 'athena-express.Client', path: 'Member[AthenaExpress].Instance' },
  ],
  sinks: [
    { threat: 'sql', type: 'athena-express.Client', path: 'Member[query].Argument[0]' },
    { threat: 'sql', type: 'athena-express.Client', path: 'Member[query].Argument[0].Member[sql]' },
  ],
} as const satisfies LibraryModel;
