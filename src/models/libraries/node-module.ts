import type { LibraryModel } from '../schema.ts';

/** Loading of modules by name. */
export const nodeModule = {
  package: 'node:module',
  evidence: 'https://nodejs.org/api/module.html',
  sinks: [
    { threat: 'code', path: 'Member[createRequire].ReturnValue.Argument[0]', label: 'the name of the module loaded' },
    { threat: 'code', path: 'Member[register].Argument[0]' },
  ],
} as const satisfies LibraryModel;
