import { lowerModule } from '../../../src/analysis/lowering/lower-module.ts';
import { parseModule } from '../../../src/analysis/project/parse-module.ts';
import { readRuleFile } from '../../../src/semgrep/rule/read-rule-file.ts';
import type { FindMatches } from '../../../src/semgrep/taint/placement.ts';
import type { TaintProgram } from '../../../src/semgrep/taint/taint-run.ts';
import type { IrModule } from '../../../src/analysis/ir/ir.ts';
import type { RuleOptions } from '../../../src/semgrep/rule/rule.ts';
import type { TaintFinding } from '../../../src/semgrep/taint/finding.ts';
import { findTaints } from '../../../src/semgrep/taint/find-taints.ts';
import { evaluateFormula, makeEvaluation } from '../../../src/semgrep/search/evaluate-formula.ts';
import { makeSearchTarget } from '../../../src/semgrep/search/search-target.ts';

interface Target {
  readonly name: string;
  readonly text: string;
}

/** Runs one taint rule, as it is written in YAML, on one file; with the other files of a program through calls too. */
export function findWithTaint(
  rule: Readonly<Record<string, unknown>>,
  target: Target,
  files?: Readonly<Record<string, string>>,
): readonly TaintFinding[] {
  const { rules, problems } = readRuleFile(JSON.stringify({ rules: [rule] }), 'rule.json');
  const [read] = rules;
  if (read?.mode.kind !== 'taint') throw new Error(problems.map((each) => `${each.field}: ${each.message}`).join('\n'));
  return findTaints({
    module: lower(target),
    specification: read.mode.taint,
    options: read.options,
    message: read.message,
    find: makeFinder(target, read.options),
    program: files === undefined ? undefined : makeProgram(files, read.options),
  });
}

function lower({ name, text }: Target): IrModule {
  const parsed = parseModule(name, text);
  if ('error' in parsed) throw new Error(parsed.error.message);
  return lowerModule({ file: name, text, ast: parsed.ast, comments: parsed.comments });
}

function makeFinder({ name, text }: Target, options: RuleOptions): FindMatches {
  const language = /\.tsx?$/u.test(name) ? (name.endsWith('x') ? 'tsx' : 'ts') : 'js';
  const evaluation = makeEvaluation(makeSearchTarget(text, { language }), options);
  return (formula) => evaluateFormula(formula, evaluation);
}

function makeProgram(files: Readonly<Record<string, string>>, options: RuleOptions): TaintProgram {
  return {
    getModule: (name) => (files[name] === undefined ? undefined : lower({ name, text: files[name] })),
    resolve: (_, specifier) => [`${specifier.slice(2)}.js`, specifier.slice(2)].find((each) => files[each] !== undefined),
    findIn: (name) => makeFinder({ name, text: files[name] ?? '' }, options),
  };
}
