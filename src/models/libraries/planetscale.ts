import type { LibraryModel } from '../schema.ts';

/** PlanetScale. */
export const planetscale = {
  package: '@planetscale/database',
  evidence: 'https://www.npmjs.com/package/@planetscale/database',
  types: [
    { name: 'planetscale.Connection', path: 'Member[connect].ReturnValue' },
    { name: 'planetscale.Connection', path: 'Member[Client].Instance', declared: ['Connection', 'Client', 'Transaction'] },
    { name: 'planetscale.Connection', type: 'planetscale.Connection', path: 'Member[connection].ReturnValue' },
    { name: 'planetscale.Connection', type: 'planetscale.Connection', path: 'Member[transaction].Argument[0].Parameter[0]' },
  ],
  sinks: [{ threat: 'sql', type: 'planetscale.Connection', path: 'Member[execute].Argument[0]' }],
} as const satisfies LibraryModel;
