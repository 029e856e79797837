import { interpolate } from '../../src/semgrep/search/interpolate.ts';
import { collectFormulaProblems } from '../../src/semgrep/search/compile-formula.ts';
import { findMatches } from '../../src/semgrep/search/find-matches.ts';
import { makeSearchTarget, type SearchTarget } from '../../src/semgrep/search/search-target.ts';
import { readRuleFile } from '../../src/semgrep/rule/read-rule-file.ts';
import type { SemgrepRule } from '../../src/semgrep/rule/rule.ts';

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

const targets = new Map<Target, SearchTarget>();

/** Our engine behind the interface of the comparison. */
export const findWithOurEngine: FindWithOurEngine | undefined = (source, target) => {
  const { rules, problems } = readRuleFile(JSON.stringify({ rules: [source] }), 'rule.json');
  const [rule] = rules;
  if (rule === undefined || problems.some(({ severity }) => severity === 'error')) return 'invalid';
  if (rule.mode.kind !== 'search') return [];
  if (collectFormulaProblems(rule.mode.formula).length > 0) return 'invalid';
  return findMatches(rule, getTarget(target)).map((match) => ({
    start: match.start,
    end: match.end,
    message: interpolate(rule.message, match, target.text),
    fix: findFix(rule, match, target.text),
  }));
};

function findFix(rule: SemgrepRule, match: Parameters<typeof interpolate>[1], text: string): string | undefined {
  return rule.fix?.kind === 'text' ? interpolate(rule.fix.text, match, text) : undefined;
}

function getTarget(target: Target): SearchTarget {
  let found = targets.get(target);
  if (found === undefined) {
    const extension = target.name.slice(target.name.lastIndexOf('.') + 1);
    const language = /^[cm]?jsx?$/u.test(extension) ? 'js' : extension === 'tsx' ? 'tsx' : /^[cm]?ts$/u.test(extension) ? 'ts' : 'generic';
    targets.set(target, (found = makeSearchTarget(target.text, language)));
  }
  return found;
}
