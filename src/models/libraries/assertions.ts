import type { LibraryModel } from '../schema.ts';

/** Functions that throw when what they are given does not hold. */
export const invariants = {
  package: ['tiny-invariant', 'invariant', 'minimalistic-assert', 'nanoassert', 'http-assert', 'power-assert', 'assert-plus'],
  evidence: 'https://github.com/alexreardon/tiny-invariant#readme',
  natives: [{ path: '', native: 'assert' }],
} as const satisfies LibraryModel;

/** The same by their names. */
export const namedInvariants = {
  package: ['ts-invariant', 'outvariant', 'tsafe', 'tsafe/assert', '@hapi/hoek', 'chai', 'uvu/assert', 'http-assert-plus'],
  evidence: 'https://github.com/apollographql/invariant-packages#readme',
  natives: [
    { path: 'Member[invariant,assert,ok]', native: 'assert' },
    { path: 'Member[assert].Member[ok,isTrue,isOk]', native: 'assert' },
    { path: 'Member[assert].Member[equal,strictEqual]', native: 'assert-equal' },
    { path: 'Member[assert].Member[match]', native: 'assert-match' },
  ],
} as const satisfies LibraryModel;
