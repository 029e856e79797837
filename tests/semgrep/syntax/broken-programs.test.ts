import { expect, it } from 'vitest';
import { findFindings } from '../../../src/semgrep/findings/find-findings.ts';
import { readRuleFile } from '../../../src/semgrep/rule/read-rule-file.ts';
import { parseTolerantly } from '../../../src/semgrep/syntax/parse-tolerantly.ts';
import { makeTestTarget } from '../../../src/semgrep/testing/make-test-target.ts';

function repair(text: string): string {
  const program = parseTolerantly(text, 'js', true);
  return typeof program === 'string' ? `error: ${program}` : program.text;
}

it.each([
  ['f(1);', 'f(1);'],
  ['g(f(1)));', 'g(f(1)) ;'],
  ['let x = ;\nf(1);', 'let x   ;\nf(1);'],
  ['f(1);\n}', 'f(1);\n '],
  ['function k() {\n  f(1);\n', 'function k() {\n  f(1);\n}'],
  ['m() { f(1); }', 'm();{ f(1); }'],
  ['first second f(1)', 'first;second;f(1)'],
  ['({ a: 1 b: 2 })', '({ a: 1,b: 2 })'],
])('%s is read as %s', (text, read) => {
  expect(repair(text)).toBe(read);
});

it('what is beyond repair is told', () => {
  expect(repair('<a>')).toMatch(/^error: /u);
});

it('repairs are bounded', () => {
  const start = performance.now();
  repair(') ] } '.repeat(3000));
  expect(performance.now() - start).toBeLessThan(5000);
});

it('flows are followed around a syntax error', () => {
  const rule = {
    id: 'a',
    message: 'm',
    severity: 'ERROR',
    languages: ['js'],
    mode: 'taint',
    'pattern-sources': [{ pattern: 'source()' }],
    'pattern-sinks': [{ pattern: 'sink(...)' }],
  };
  const [read] = readRuleFile(JSON.stringify({ rules: [rule] }), 'rule.json').rules;
  const text = 'const a = source();\nlet b = ;\nfoo(a));\nsink(a);\nsink(1);\n';
  const found = read === undefined ? [] : findFindings(read, makeTestTarget('a.js', text, false));
  expect(found.map(({ line }) => line)).toEqual([4]);
});
