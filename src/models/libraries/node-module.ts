import type { LibraryModel } from '../schema.ts';

/** Loading of modules by name. */
export const nodeModule = {
  package: 'node:module',
  evidence: 'https://nodejs.org/api/module.html',
  types: [
    { name: 'module.Module', path: 'Instance' },
    { name: 'module.Module', path: 'Member[Module].Instance' },
  ],
  sinks: [
    { threat: 'code', type: 'module.Module', path: 'Member[_compile].Argument[0]' },
    { threat: 'module', path: 'Member[createRequire].ReturnValue.Argument[0]', label: 'the name of the module loaded' },
    { threat: 'module', path: 'Member[register].Argument[0]', label: 'the name of the module loaded' },
  ],
} as const satisfies LibraryModel;
