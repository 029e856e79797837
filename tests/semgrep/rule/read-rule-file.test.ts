import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRuleFile } from '../../../src/semgrep/rule/read-rule-file.ts';

interface Verdict {
  readonly title: string;
  readonly text: string;
  readonly isRefused: boolean;
}

/** Recorded from Semgrep 1.185.0. */
const verdicts = JSON.parse(readFileSync(new URL('verdicts.json', import.meta.url), 'utf8')) as readonly Verdict[];

/** What is refused here and not there: rules that produce input for other rules. */
const refusedHere = new Set(['mode-extract']);

describe('a rule file is refused exactly when Semgrep refuses it', () => {
  it.each(verdicts)('$title', ({ title, text, isRefused }) => {
    const { problems } = readRuleFile(text, `${title}.yaml`);
    expect(problems.some(({ severity }) => severity === 'error')).toBe(isRefused || refusedHere.has(title));
  });
});

/** Prints problems one a line: place, rule, field, message. */
function printProblems(text: string, file: string): string {
  const lines = readRuleFile(text, file).problems.map(
    ({ severity, ruleId, field, message, at }) =>
      `${at.file}:${at.line}:${at.column} ${severity} ${ruleId ?? '-'} ${field || '-'}: ${message}`,
  );
  return `${lines.join('\n')}\n`;
}

it('tells of each mistake: where, in which rule and field, what was expected and what was found', async () => {
  const text = readFileSync(new URL('problems.yaml', import.meta.url), 'utf8');
  await expect(printProblems(text, 'problems.yaml')).toMatchFileSnapshot('problems.txt');
});

describe('the places of a file', () => {
  it('are offsets, lines and columns of what is written', () => {
    const text = '\uFEFFrules:\n- id: a\n  message: 💥\n  severity: INFO\n  languages: [js]\n  pattern: |\n    foo()\n';
    const [rule] = readRuleFile(text, 'a.yaml').rules;
    const formula = rule?.mode.kind === 'search' ? rule.mode.formula : undefined;
    expect(formula).toMatchObject({ kind: 'pattern', text: 'foo()\n', at: { file: 'a.yaml', line: 6, column: 12 } });
    expect(text.slice(formula?.at.start, formula?.at.end)).toBe('|\n    foo()\n');
  });

  it('are those of anchors where aliases are', () => {
    const text = `
rules:
- &base
  id: a
  message: m
  severity: INFO
  languages: [js]
  pattern: &code foo()
- <<: *base
  id: b
- <<: [*base]
  id: c
  pattern: null
- { <<: *base, id: d, pattern: 1 }
`;
    const { rules, problems } = readRuleFile(text, 'a.yaml');
    expect(rules.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(rules[1]?.mode).toMatchObject({ kind: 'search', formula: { text: 'foo()', at: { line: 8 } } });
    expect(problems.map(({ ruleId, field, at }) => [ruleId, field, at.line])).toEqual([
      ['c', 'pattern', 13],
      ['d', 'pattern', 14],
    ]);
  });
});

describe('a file with an error of YAML', () => {
  it('says where it is', () => {
    expect(printProblems('rules:\n- id: [a\n  b: c\n', 'a.yaml')).toContain('a.yaml:3');
  });

  it('has no rules when it is empty', () => {
    expect(printProblems('', 'a.yaml')).toBe('a.yaml:1:1 error - -: expected rules, found nothing\n');
  });

  it('does not follow an alias into itself', () => {
    expect(readRuleFile('rules: &a\n- *a\n', 'a.yaml').problems).not.toHaveLength(0);
  });
});
