import type { LibraryModel } from '../schema.ts';

/** tedious: the text is given to the request, parameters are added to it. */
export const tedious = {
  package: 'tedious',
  evidence: 'https://tediousjs.github.io/tedious/api-request.html',
  sinks: [{ threat: 'sql', path: 'Member[Request].Argument[0]' }],
} as const satisfies LibraryModel;
