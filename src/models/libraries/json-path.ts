import type { LibraryModel } from '../schema.ts';

/** Paths with script filters are evaluated. */
export const jsonPath = {
  package: ['jsonpath', 'jsonpath-plus'],
  evidence: 'https://www.npmjs.com/package/jsonpath-plus',
  sinks: [
    { threat: 'code', path: 'Member[query,value,paths,nodes,apply,parent].Argument[1]', label: 'the path expression' },
    { threat: 'code', path: 'Member[JSONPath].Argument[0].Member[path]', label: 'the path expression' },
  ],
} as const satisfies LibraryModel;
