import type { SemgrepRule } from '../rule/rule.ts';
import { evaluateFormula, makeEvaluation } from './evaluate-formula.ts';
import type { Match } from './match.ts';
import { mayMatch } from './requirement.ts';
import type { SearchTarget } from './search-target.ts';

/** Finds what a rule of mode `search` finds in a text, in the order of the text. */
export function findMatches(rule: SemgrepRule, target: SearchTarget): readonly Match[] {
  if (rule.mode.kind !== 'search') return [];
  if (!mayMatch(rule.mode.formula, target)) return [];
  const matches = evaluateFormula(rule.mode.formula, makeEvaluation(target, rule.options));
  return [...matches].sort((left, right) => left.start - right.start || left.end - right.end);
}
