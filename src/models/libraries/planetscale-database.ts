import type { LibraryModel } from '../schema.ts';

/** PlanetScale: `execute(text, values)` formats the values into the text, escaped. */
export const planetscaleDatabase = {
  package: '@planetscale/database',
  evidence: 'https://github.com/planetscale/database-js#usage',
  types: [
    { name: 'planetscale.Connection', path: 'Member[connect].ReturnValue', declared: ['Connection', 'Client', 'Transaction'] },
    { name: 'planetscale.Connection', path: 'Member[Client,Connection].Instance' },
    { name: 'planetscale.Connection', type: 'planetscale.Connection', path: 'Member[connection].ReturnValue' },
    { name: 'planetscale.Connection', type: 'planetscale.Connection', path: 'Member[transaction].Argument[0].Parameter[0]' },
  ],
  sinks: [{ threat: 'sql', type: 'planetscale.Connection', path: 'Member[execute].Argument[0]' }],
  flows: [
    { path: 'Member[format]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[format]', from: 'Argument[1]', to: 'ReturnValue', removes: ['sql'] },
  ],
} as const satisfies LibraryModel;
