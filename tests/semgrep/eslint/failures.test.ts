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
