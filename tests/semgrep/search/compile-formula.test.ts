import { expect, it } from 'vitest';
import { readRuleFile } from '../../../src/semgrep/rule/read-rule-file.ts';
import { collectFormulaProblems } from '../../../src/semgrep/search/compile-formula.ts';

function listProblems(pattern: string): readonly string[] {
  const rule = { id: 'a', languages: ['js'], severity: 'INFO', message: 'm', pattern };
  const [read] = readRuleFile(JSON.stringify({ rules: [rule] }), 'rules.json').rules;
  if (read?.mode.kind !== 'search') throw new Error('expected a rule');
  return collectFormulaProblems(read.mode.formula).map(({ message }) => message);
}

it.each(['f("=~/(/")', 'f();\n...\ng({a: "=~/[/"});', 'import x from "=~/a**/"'])(
  'says what is wrong in the expression of a string: %s',
  (pattern) => {
    expect(listProblems(pattern)).toHaveLength(1);
  },
);

it.each(['f("=~/(a)/")', 'f("=~/(")', 'f("(")'])('takes %s', (pattern) => {
  expect(listProblems(pattern)).toEqual([]);
});
