import type { ComparisonRow } from '../misuse-rows.ts';
import type { LibraryModel } from '../schema.ts';

const sides = { left: 'Argument[0]', right: 'Argument[1]' } as const satisfies Partial<ComparisonRow>;

/** Object.is. */
export const objectComparisons = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Object/is',
  comparisons: [{ path: 'Member[Object].Member[is]', ...sides }],
  natives: [{ path: 'Member[Object].Member[is]', native: 'equals' }],
} as const satisfies LibraryModel;

/** Assertions. */
export const assertComparisons = {
  package: ['node:assert', 'node:assert/strict'],
  evidence: 'https://nodejs.org/api/assert.html',
  comparisons: [{ path: 'Member[equal,strictEqual,deepEqual,deepStrictEqual,notEqual,notStrictEqual]', ...sides }],
} as const satisfies LibraryModel;

/** node:util. */
export const utilComparisons = {
  package: 'node:util',
  evidence: 'https://nodejs.org/api/util.html#utilisdeepstrictequalval1-val2',
  comparisons: [{ path: 'Member[isDeepStrictEqual]', ...sides }],
  natives: [{ path: 'Member[isDeepStrictEqual]', native: 'equals' }],
} as const satisfies LibraryModel;

/** lodash. */
export const lodashComparisons = {
  package: ['lodash', 'lodash-es', 'underscore', 'es-toolkit', 'es-toolkit/compat'],
  evidence: 'https://lodash.com/docs/4.17.15#isEqual',
  comparisons: [{ path: 'Member[isEqual,eq]', ...sides }],
  natives: [{ path: 'Member[isEqual,eq]', native: 'equals' }],
} as const satisfies LibraryModel;

/** Functions that compare deeply. */
export const deepComparisons = {
  package: ['fast-deep-equal', 'deep-equal', 'lodash.isequal', 'dequal', 'buffer-equal'],
  evidence: 'https://github.com/epoberezkin/fast-deep-equal#usage',
  comparisons: [
    { path: '', ...sides },
    { path: 'Member[dequal]', ...sides },
  ],
  natives: [
    { path: '', native: 'equals' },
    { path: 'Member[dequal]', native: 'equals' },
  ],
} as const satisfies LibraryModel;

/** Functions of Ramda and validator. */
export const otherComparisons = {
  package: ['ramda', 'validator'],
  evidence: 'https://ramdajs.com/docs/#equals',
  comparisons: [{ path: 'Member[equals,identical]', ...sides }],
  natives: [{ path: 'Member[equals,identical]', native: 'equals' }],
} as const satisfies LibraryModel;
