import type { LibraryModel } from '../schema.ts';

/** `vm` is no security boundary. */
export const nodeVm = {
  package: 'node:vm',
  evidence: 'https://nodejs.org/api/vm.html',
  sinks: [
    { threat: 'code', path: 'Member[compileFunction].Argument[1].ArrayElement', label: 'the parameters' },
    { threat: 'code', path: 'Member[runInThisContext,runInNewContext,runInContext,compileFunction,Script,SourceTextModule].Argument[0]' },
  ],
} as const satisfies LibraryModel;
