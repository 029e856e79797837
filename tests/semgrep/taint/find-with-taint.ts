import { lowerModule } from '../../../src/analysis/lowering/lower-module.ts';
import { parseModule } from '../../../src/analysis/project/parse-module.ts';
import { readRuleFile } from '../../../src/semgrep/rule/read-rule-file.ts';
import type { TaintFinding } from '../../../src/semgrep/taint/finding.ts';
import { findTaints } from '../../../src/semgrep/taint/find-taints.ts';
import { evaluateFormula, makeEvaluation } from '../../../src/semgrep/search/evaluate-formula.ts';
import { makeSearchTarget } from '../../../src/semgrep/search/search-target.ts';

/** Runs one taint rule, as it is written in YAML, on one file. */
export function findWithTaint(
  rule: Readonly<Record<string, unknown>>,
  target: { readonly name: string; readonly text: string },
): readonly TaintFinding[] {
  const { rules, problems } = readRuleFile(JSON.stringify({ rules: [rule] }), 'rule.json');
  const [read] = rules;
  if (read?.mode.kind !== 'taint') throw new Error(problems.map((each) => `${each.field}: ${each.message}`).join('\n'));
  const parsed = parseModule(target.name, target.text);
  if ('error' in parsed) throw new Error(parsed.error.message);
  const module = lowerModule({ file: target.name, text: target.text, ast: parsed.ast, comments: parsed.comments });
  const language = /\.tsx?$/u.test(target.name) ? (target.name.endsWith('x') ? 'tsx' : 'ts') : 'js';
  const evaluation = makeEvaluation(makeSearchTarget(target.text, language), read.options);
  return findTaints({
    module,
    specification: read.mode.taint,
    options: read.options,
    find: (formula) => evaluateFormula(formula, evaluation),
  });
}
