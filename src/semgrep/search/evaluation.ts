import { defaultMatchOptions, type MatchOptions } from '../matching/matcher.ts';
import type { Formula, RuleOptions } from '../rule/rule.ts';
import type { Match, RangeMatch } from './match.ts';
import type { FoundMatches, SearchTarget } from './search-target.ts';

/** What a formula is evaluated in. */
export interface Evaluation {
  readonly target: SearchTarget;
  readonly options: MatchOptions;
  /** What was found with these options. */
  readonly found: FoundMatches;
  /** Only what lies within counts, and agrees with what is bound already. */
  readonly within?: Match | undefined;
  /** Is that a place in this text, and not the whole of a text of its own? Then what is bound already stays bound. */
  readonly isInPlace?: boolean;
  /** Finds the ranges of a formula: conditions ask it for formulas of their own. */
  readonly evaluate: (formula: Formula, evaluation: Evaluation) => readonly RangeMatch[];
}

/** Begins the evaluation of a rule's formulas in a target. */
export function beginEvaluation(target: SearchTarget, ruleOptions: RuleOptions, evaluate: Evaluation['evaluate']): Evaluation {
  const { options, key } = readOptions(ruleOptions);
  let found = target.found.get(key);
  if (found === undefined) target.found.set(key, (found = new Map() as FoundMatches));
  return { target, options, found, evaluate };
}

/** The same evaluation in a text of its own. */
export function moveEvaluation(evaluation: Evaluation, target: SearchTarget, within: Match): Evaluation {
  const key = JSON.stringify(evaluation.options);
  let found = target.found.get(key);
  if (found === undefined) target.found.set(key, (found = new Map() as FoundMatches));
  return { ...evaluation, target, found, within, isInPlace: false };
}

/** Options of a rule that matching asks, and a text that tells them from others. */
interface KnownOptions {
  readonly options: MatchOptions;
  readonly key: string;
}

const knownOptions = new WeakMap<RuleOptions, KnownOptions>();

function readOptions(ruleOptions: RuleOptions): KnownOptions {
  let known = knownOptions.get(ruleOptions);
  if (known === undefined) {
    const entries = Object.entries(ruleOptions).filter(([name]) => Object.hasOwn(defaultMatchOptions, name));
    const options = { ...defaultMatchOptions, ...Object.fromEntries(entries) };
    known = { options, key: JSON.stringify(options) };
    knownOptions.set(ruleOptions, known);
  }
  return known;
}
