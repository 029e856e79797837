import { getPathMatcher } from '../../src/semgrep/files/get-path-matcher.ts';
import { getFileLanguage, getFileLanguages } from '../../src/semgrep/files/rule-languages.ts';
import { findFindings } from '../../src/semgrep/findings/find-findings.ts';
import { makeRuleTarget, type RuleTarget } from '../../src/semgrep/findings/rule-target.ts';
import { readRuleFile } from '../../src/semgrep/rule/read-rule-file.ts';
import { collectFormulaProblems } from '../../src/semgrep/search/compile-formula.ts';

/** A finding of our engine; offsets are UTF-16 code units. */
export interface OurFinding {
  readonly start: number;
  readonly end: number;
  /** With metavariables interpolated. */
  readonly message: string;
  /** With metavariables interpolated; absent when the rule has none. */
  readonly fix?: string | undefined;
}

/** A file that rules are run on. `name` is its path relative to the root of the scan. The same object is passed for all rules of a file. */
export interface Target {
  readonly name: string;
  readonly text: string;
}

/** Findings of one rule (as it is written in YAML) in one file, or `'invalid'` for a rule that is refused. */
export type FindWithOurEngine = (rule: Readonly<Record<string, unknown>>, target: Target) => readonly OurFinding[] | 'invalid';

const targets = new Map<Target, RuleTarget>();

/** Our engine behind the interface of the comparison. */
export const findWithOurEngine: FindWithOurEngine = (source, target) => {
  const { rules, problems } = readRuleFile(JSON.stringify({ rules: [source] }), 'rule.json');
  const [rule] = rules;
  if (rule === undefined || problems.some(({ severity }) => severity === 'error')) return 'invalid';
  if (rule.mode.kind !== 'search' || collectFormulaProblems(rule.mode.formula).length > 0) return 'invalid';
  if (!getFileLanguages(rule).has(getFileLanguage(target.name))) return [];
  return getPathMatcher(rule.paths)(target.name) ? findFindings(rule, getTarget(target)) : [];
};

function getTarget(target: Target): RuleTarget {
  let found = targets.get(target);
  if (found === undefined) {
    targets.set(target, (found = makeRuleTarget(target.text, { language: getFileLanguage(target.name) })));
  }
  return found;
}
