import { describe, expect, it } from 'vitest';
import { lintProgram, longestMs } from './lint-program.ts';
import { inHandler as run, times } from './program-text.ts';

/** A tree whose kinds of nodes lead to all others, each with a function of its own. */
const walk = (count: number, push: (index: number) => string): string =>
  `${run(`exec(f0(JSON.parse(event.body), []).join(' '));`)}\n${times(
    count,
    (index) =>
      `function f${index}(node, out) {\n${times(count, (other) => `if (node.k${other}) f${other}(node.k${other}, out);`)}\n${push(index)}\nreturn out; }`,
  )}`;

describe('functions that call each other', () => {
  it.each([9, 30])('are followed to the end: %i', (count) => {
    const { ms, ruleIds, fatal } = lintProgram({ 'index.js': walk(count, (index) => `out.push(node.text${index});`) }, 'index.js');
    expect(fatal).toBeUndefined();
    expect(ruleIds).toContain('serverless-security/no-command-injection');
    expect(ms).toBeLessThan(longestMs);
  });

  it('are no finding when nothing of what is sent comes out', () => {
    const { ruleIds } = lintProgram({ 'index.js': walk(9, (index) => `out.push(Number(node.count${index}));`) }, 'index.js');
    expect(ruleIds).not.toContain('serverless-security/no-command-injection');
  });
});
