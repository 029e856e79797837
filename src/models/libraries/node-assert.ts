import type { LibraryModel } from '../schema.ts';

/** node:assert: an assertion that returns holds. */
export const nodeAssert = {
  package: ['node:assert', 'node:assert/strict'],
  evidence: 'https://nodejs.org/api/assert.html',
  natives: [
    { path: '', native: 'assert' },
    { path: 'Member[ok]', native: 'assert' },
    { path: 'Member[strict]', native: 'assert' },
    { path: 'Member[equal,strictEqual,deepEqual,deepStrictEqual]', native: 'assert-equal' },
    { path: 'Member[match]', native: 'assert-match' },
  ],
} as const satisfies LibraryModel;
