import { expect, it } from 'vitest';
import { findWithOurEngine } from '../find-with-our-engine.ts';

const rule = { id: 'a', languages: ['js'], severity: 'INFO', message: 'm', pattern: 'f("...")' };

it('evaluates sums of thousands of texts', () => {
  const sum = (last: string): string => `f(${"'a' + ".repeat(3000)}${last});`;
  const found = (text: string) => findWithOurEngine(rule, { name: 'a.js', text });
  expect(found(sum("'b'"))).toHaveLength(1);
  expect(found(sum('b'))).toHaveLength(0);
});
