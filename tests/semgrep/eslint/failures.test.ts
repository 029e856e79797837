import { channel } from 'node:diagnostics_channel';
import { Linter } from 'eslint';
import { afterEach, expect, it, vi } from 'vitest';
import { readRuleFile } from '../../../src/semgrep/rule/read-rule-file.ts';
import { makeSemgrepRule } from '../../../src/rule-kit/semgrep/make-semgrep-rule.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('an error of the engine is told once and never stops ESLint', () => {
  // Other tests listen, and fail.
  vi.spyOn(channel('eslint-plugin-serverless-security:failure'), 'publish').mockImplementation(() => undefined);
  const heard: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => heard.push(String(line)) > 0);
  const text = JSON.stringify({ rules: [{ id: 'a', message: 'm', severity: 'ERROR', languages: ['js'], pattern: 'foo()' }] });
  const [rule] = readRuleFile(text, 'rule.json').rules;
  if (rule === undefined) throw new Error('the rule is refused');
  const broken = Object.defineProperty({ ...rule }, 'mode', {
    get() {
      throw new Error('out of order');
    },
  });
  const module = makeSemgrepRule(broken, { fixes: 'fix', root: undefined, interprocedural: false });
  const linter = new Linter({ configType: 'flat' });
  const config = [{ plugins: { semgrep: { rules: { a: module } } }, rules: { 'semgrep/a': 'error' } }] as const;
  for (let count = 0; count < 2; count++) expect(linter.verify('foo();', [...config], { filename: 'failing.js' })).toEqual([]);
  expect(heard).toHaveLength(1);
  expect(heard[0]).toContain('failing.js: the analysis failed, which is an error of the plugin (out of order)');
});

it('a pattern that would take too long is told once, with the file, and other patterns are not affected', () => {
  const heard: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => heard.push(String(line)) > 0);
  const common = { message: 'm', severity: 'ERROR', languages: ['js'] };
  const slow = { ...common, id: 'slow', pattern: 'f(..., $A, ..., $B,\n ..., $C, ..., $D, ..., stop)' };
  const { rules } = readRuleFile(JSON.stringify({ rules: [slow, { ...common, id: 'quick', pattern: 'g(...)' }] }), 'rule.json');
  const modules = Object.fromEntries(
    rules.map((rule) => [rule.id, makeSemgrepRule(rule, { fixes: 'fix', root: undefined, interprocedural: false })]),
  );
  const linter = new Linter({ configType: 'flat' });
  const config = [{ plugins: { semgrep: { rules: modules } }, rules: { 'semgrep/slow': 'error', 'semgrep/quick': 'error' } }] as const;
  const text = `f(${Array.from({ length: 90 }, (_, index) => `a${String(index)}`).join(', ')}, stop + 1);\ng();\n`;
  for (let count = 0; count < 2; count++) {
    expect(linter.verify(text, [...config], { filename: 'slow.js' }).map(({ ruleId, line }) => [ruleId, line])).toEqual([
      ['semgrep/quick', 2],
    ]);
  }
  expect(heard).toEqual([
    'eslint-plugin-serverless-security: slow.js: the pattern `f(..., $A, ..., $B, ..., $C, ..., $D, ..., stop)` takes too long and was given up; findings may be missing.\n',
  ]);
});
