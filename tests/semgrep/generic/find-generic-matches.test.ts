import { expect, it } from 'vitest';
import { findGenericMatches, parseGenericPattern, type GenericPattern } from '../../../src/semgrep/generic/find-generic-matches.ts';

it('finds each of many words, in time that grows with their number', () => {
  const start = performance.now();
  const { matches, isIncomplete } = findGenericMatches(read('$X'), 'word '.repeat(80_000));
  expect(matches).toHaveLength(80_000);
  expect(isIncomplete).toBe(false);
  expect(performance.now() - start).toBeLessThan(2_000);
});

it('says that it was given up', () => {
  const { isIncomplete } = findGenericMatches(read('a ... b ... c ... d ... e'), 'a b c d '.repeat(5_000));
  expect(isIncomplete).toBe(true);
});

function read(text: string): GenericPattern {
  const pattern = parseGenericPattern(text);
  if (typeof pattern === 'string') throw new Error(pattern);
  return pattern;
}
