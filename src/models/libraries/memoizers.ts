import type { LibraryModel } from '../schema.ts';

/** Packages that are one function: it answers a function that keeps what the given one answers. */
export const memoizers = {
  package: [
    'lodash.once',
    'lodash.memoize',
    'p-memoize',
    'mem',
    'memoizee',
    'memoize',
    'memoize-one',
    'async-memoize-one',
    'fast-memoize',
    'nano-memoize',
    'micro-memoize',
    'moize',
    'onetime',
    'once',
    'promise-memoize',
  ],
  evidence: 'https://github.com/sindresorhus/p-memoize#usage',
  flows: [{ from: 'Argument[0]', to: 'ReturnValue', kind: 'value' }],
  natives: [{ native: 'memoize' }],
} as const satisfies LibraryModel;

/** The same, as one of several functions of a package. */
export const namedMemoizers = {
  package: ['moize', 'micro-memoize', 'nano-memoize', 'fast-memoize', 'memoize-one', 'memoizee', 'p-memoize'],
  evidence: 'https://github.com/planttheidea/moize#usage',
  flows: [{ path: 'Member[moize,promise,nanomemoize,memoize]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' }],
  natives: [{ path: 'Member[moize,promise,nanomemoize,memoize]', native: 'memoize' }],
} as const satisfies LibraryModel;
