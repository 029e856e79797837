import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ComparisonValue } from '../../../src/semgrep/rule/comparison-value.ts';
import { evaluateComparison } from '../../../src/semgrep/rule/evaluate-comparison.ts';
import { parseComparison } from '../../../src/semgrep/rule/parse-comparison.ts';
import { readRuleFile } from '../../../src/semgrep/rule/read-rule-file.ts';
import type { Comparison } from '../../../src/semgrep/rule/rule.ts';

/** Recorded from Semgrep 1.185.0, over `foo($X)` in JavaScript. */
const recorded = JSON.parse(readFileSync(new URL('comparisons.json', import.meta.url), 'utf8')) as {
  readonly values: readonly { readonly code: string; readonly value: ComparisonValue }[];
  readonly comparisons: readonly {
    readonly comparison: string;
    readonly options?: { readonly strip?: boolean; readonly base?: number };
    readonly holds: 'always' | readonly string[];
  }[];
  readonly constants: readonly { readonly comparison: string; readonly holds: boolean }[];
};

/** Reads a comparison as a rule has it, with its other fields. */
function readComparison(comparison: string, options: object): Comparison {
  const patterns = [{ pattern: 'foo($X)' }, { 'metavariable-comparison': { metavariable: '$X', comparison, ...options } }];
  const rule = { id: 'a', message: 'm', severity: 'ERROR', languages: ['js'], patterns };
  const { rules } = readRuleFile(JSON.stringify({ rules: [rule] }), 'rules.json');
  const mode = rules[0]?.mode;
  const condition = mode?.kind === 'search' && mode.formula.kind === 'all' ? mode.formula.conditions[0] : undefined;
  if (condition?.kind !== 'comparison') throw new Error(`not read: ${comparison}`);
  return condition.expression;
}

describe('a comparison holds exactly where it holds in Semgrep', () => {
  it.each(recorded.comparisons)('$comparison $options', ({ comparison, options = {}, holds }) => {
    const expression = readComparison(comparison, options);
    const found = recorded.values.filter(({ value }) => evaluateComparison(expression, (name) => (name === '$X' ? value : undefined)));
    const all = recorded.values.map(({ code }) => code);
    expect(found.map(({ code }) => code)).toEqual(holds === 'always' ? all : holds);
  });

  it.each(recorded.constants)('$comparison', ({ comparison, holds }) => {
    expect(evaluateComparison(parseComparison(comparison), () => undefined)).toBe(holds);
  });
});
