import type { Binding } from '../matching/bindings.ts';
import type { MatchContext } from '../matching/matcher.ts';
import type { Condition, Formula, RuleOptions } from '../rule/rule.ts';
import { findGenericMatches } from '../generic/find-generic-matches.ts';
import { compareCondition } from './conditions.ts';
import { getGenericPattern, getPattern, getRegex } from './compile-formula.ts';
import { beginEvaluation, type Evaluation } from './evaluation.ts';
import { findPatternMatches } from './find-pattern-matches.ts';
import { findRegexMatches } from './find-regex-matches.ts';
import { getFormulaKey } from './get-formula-key.ts';
import type { Match, RangeMatch } from './match.ts';
import { isSurrounding, planFormula, type PlannedPart } from './plan-formula.ts';
import { agree, intersectRanges, removeRepeated, subtractRanges } from './ranges.ts';
import { mayMatch } from './requirement.ts';
import type { PatternTree } from '../syntax/parse-pattern.ts';
import type { SearchTarget } from './search-target.ts';

/** Begins the evaluation of a rule's formulas in a target. */
export function makeEvaluation(target: SearchTarget, options: RuleOptions): Evaluation {
  return beginEvaluation(target, options, evaluateFormula);
}

/** Finds all ranges of a formula; each range with the same metavariables once. */
export function evaluateFormula(formula: Formula, evaluation: Evaluation): readonly RangeMatch[] {
  switch (formula.kind) {
    case 'pattern':
    case 'regex':
      return limit(findLeaf(formula, evaluation), evaluation);
    case 'all':
    case 'any':
      return evaluateOnce(formula, evaluation);
    case 'inside':
      return markOrigin('inside', evaluateFormula(formula.part, evaluation));
    case 'anywhere':
      return markOrigin('anywhere', evaluateFormula(formula.part, evaluation));
    case 'not':
      return [];
  }
}

/** What rules have in common is found once in a file. */
function evaluateOnce(formula: Extract<Formula, { kind: 'all' | 'any' }>, evaluation: Evaluation): readonly RangeMatch[] {
  if (evaluation.within !== undefined) return evaluateNow(formula, evaluation);
  const key = 2 * getFormulaKey(formula) + (isSurrounding(formula) ? 1 : 0);
  let matches = evaluation.found.get(key);
  if (matches === undefined) evaluation.found.set(key, (matches = evaluateNow(formula, evaluation)));
  return matches;
}

function evaluateNow(formula: Extract<Formula, { kind: 'all' | 'any' }>, evaluation: Evaluation): readonly RangeMatch[] {
  if (formula.kind === 'any') return evaluateAny(formula.parts, evaluation);
  return mayMatch(formula, evaluation.target) ? evaluateAll(formula, evaluation) : noMatches;
}

function findLeaf(formula: Extract<Formula, { kind: 'pattern' | 'regex' }>, evaluation: Evaluation): readonly RangeMatch[] {
  if (formula.kind === 'regex') return findRegexes(formula.source, evaluation);
  if (formula.language === 'generic') return findGenericOnce(formula.text, evaluation);
  const pattern = getPattern(formula);
  if (typeof pattern === 'string') return noMatches;
  const isLongest = isSurrounding(formula) && endsOpen(pattern.tree);
  const key = isLongest ? `^${formula.text}` : formula.text;
  let matches = evaluation.found.get(key);
  if (matches === undefined) evaluation.found.set(key, (matches = findPattern(formula, pattern.tree, isLongest, evaluation)));
  return matches;
}

function findPattern(
  formula: Extract<Formula, { kind: 'pattern' }>,
  pattern: PatternTree,
  isLongest: boolean,
  evaluation: Evaluation,
): readonly RangeMatch[] {
  if (!mayMatch(formula, evaluation.target)) return noMatches;
  const { index } = evaluation.target;
  if (index === undefined) return noMatches;
  const context = makeContext(evaluation);
  const matches = findPatternMatches(pattern, index, isLongest, context);
  if (context.isIncomplete) evaluation.target.givenUp.add(formula.text);
  return matches;
}

/** Does a pattern end with `...` for all that follows? */
function endsOpen(pattern: PatternTree): boolean {
  return pattern.kind === 'statements' && pattern.trees.length > 1 && pattern.trees.at(-1)?.kind === 'ellipsis';
}

const noMatches: readonly RangeMatch[] = [];

function findRegexes(source: string, { target, found, within, isInPlace }: Evaluation): readonly RangeMatch[] {
  if (within !== undefined && isInPlace === true) return findRegexesWithin(source, target.text, within);
  const key = `/${source}`;
  let matches = found.get(key);
  if (matches === undefined) {
    const regex = getRegex(source);
    matches = typeof regex === 'string' ? noMatches : findRegexMatches(regex, target.text);
    found.set(key, matches);
  }
  return matches;
}

/** To a regular expression, what a metavariable stands for is a text of its own. */
function findRegexesWithin(source: string, text: string, { start, end }: Match): readonly RangeMatch[] {
  const regex = getRegex(source);
  if (typeof regex === 'string') return noMatches;
  const move = <T extends { readonly start: number; readonly end: number }>(each: T): T => ({
    ...each,
    start: each.start + start,
    end: each.end + start,
  });
  return findRegexMatches(regex, text.slice(start, end)).map((match) => ({
    ...move(match),
    bindings: new Map([...match.bindings].map(([name, binding]) => [name, move(binding)])),
  }));
}

function findGenericOnce(pattern: string, { target, found, options }: Evaluation): readonly RangeMatch[] {
  const key = `...${pattern}`;
  let matches = found.get(key);
  if (matches === undefined) {
    const isAliengrep = options.generic_engine === 'aliengrep';
    // Its ellipsis for several lines has four dots; that with three reaches as far unless a rule says otherwise.
    const parsed = getGenericPattern(isAliengrep ? pattern.replaceAll('....', '...') : pattern);
    if (typeof parsed === 'string') return noMatches;
    const search = findGenericMatches(parsed, target.text, {
      ellipsisSpan: options.generic_ellipsis_max_span,
      commentStyle: options.generic_comment_style,
    });
    if (search.isIncomplete) target.givenUp.add(pattern);
    const isOneLine = isAliengrep && !options.generic_multiline;
    matches = isOneLine ? search.matches.filter(({ start, end }) => !target.text.slice(start, end).includes('\n')) : search.matches;
    found.set(key, matches);
  }
  return matches;
}

function markOrigin(origin: RangeMatch['origin'], matches: readonly RangeMatch[]): readonly RangeMatch[] {
  return matches.length === 0 ? noMatches : matches.map(({ start, end, bindings }) => ({ start, end, bindings, origin }));
}

function evaluateAny(parts: readonly Formula[], evaluation: Evaluation): readonly RangeMatch[] {
  let matches = noMatches;
  for (const part of parts) {
    const found = evaluateFormula(part, evaluation);
    if (found.length > 0) matches = matches.length === 0 ? found : [...matches, ...found];
  }
  return matches.length < 2 ? matches : removeRepeated(matches);
}

function makeContext({ target, options }: Evaluation): MatchContext {
  return { text: target.text, options, compile: compileTest, steps: 0, isIncomplete: false, hasType: target.hasType };
}

/** A regular expression of a string in a pattern is looked for anywhere in the text; its lines have no beginnings and ends of their own. */
function compileTest(source: string): (text: string) => boolean {
  const regex = getRegex(/[$^]/u.test(source) ? `(?-m)${source}` : source);
  return typeof regex === 'string' ? () => false : (text) => regex.findAll(text).length > 0;
}

function limit(matches: readonly RangeMatch[], { within, isInPlace, options }: Evaluation): readonly RangeMatch[] {
  if (within === undefined) return matches;
  const left = matches.filter(
    (each) => each.start >= within.start && each.end <= within.end && agree(each.bindings, within.bindings, options.unify_ids_strictly),
  );
  return isInPlace === true ? left.map((each) => ({ ...each, bindings: new Map([...within.bindings, ...each.bindings]) })) : left;
}

function evaluateAll(formula: Extract<Formula, { kind: 'all' }>, evaluation: Evaluation): readonly RangeMatch[] {
  const { positives, order, late } = planFormula(formula);
  let matches = evaluatePositives(positives, order, evaluation);
  for (const part of formula.parts) {
    if (part.kind !== 'not' || matches.length === 0) continue;
    matches = subtractRanges(matches, evaluateFormula(part.part, evaluation), evaluation.options.unify_ids_strictly);
  }
  matches = narrow(matches, late, evaluation);
  const { name } = formula;
  if (name !== undefined) matches = matches.map((each) => bindWhole(name, each, evaluation.target.text));
  return formula.focus.length === 0 ? matches : applyFocus(formula.focus, matches, evaluation.options.unify_ids_strictly);
}

/** Narrows what the first part finds by each further one, in the order in which they are written; `not` comes later. */
function evaluatePositives(
  positives: readonly PlannedPart[],
  order: readonly PlannedPart[],
  evaluation: Evaluation,
): readonly RangeMatch[] {
  const found = new Map<PlannedPart, readonly RangeMatch[]>();
  for (const part of order) {
    const matches = narrow(evaluateFormula(part.formula, evaluation), part.conditions, evaluation);
    if (matches.length === 0) return noMatches;
    found.set(part, matches);
  }
  let matches: readonly RangeMatch[] | undefined;
  for (const part of positives) {
    const next = found.get(part) ?? noMatches;
    matches = matches === undefined ? next : intersectRanges(matches, next, evaluation.options.unify_ids_strictly);
    if (matches.length === 0) return matches;
  }
  if (matches !== undefined) return matches;
  // Of what a metavariable stands for, a condition may only say what it is not.
  const { within } = evaluation;
  return within === undefined ? noMatches : [{ ...within, origin: 'plain' }];
}

function narrow(matches: readonly RangeMatch[], conditions: readonly Condition[], evaluation: Evaluation): readonly RangeMatch[] {
  if (conditions.length === 0) return matches;
  const [only] = conditions;
  if (conditions.length === 1 && only !== undefined) return matches.flatMap((each) => compareCondition(only, each, evaluation));
  return matches.flatMap((each) => narrowMatch(each, conditions, evaluation));
}

/** Each condition knows what the patterns have bound, and none what another one binds: a match is left for each of those. */
function narrowMatch(match: RangeMatch, conditions: readonly Condition[], evaluation: Evaluation): readonly RangeMatch[] {
  const left = new Set<RangeMatch>();
  for (const condition of conditions) {
    const found = compareCondition(condition, match, evaluation);
    if (found.length === 0) return noMatches;
    for (const each of found) if (each !== match) left.add(each);
  }
  return left.size === 0 ? [match] : [...left];
}

function bindWhole(name: string, match: RangeMatch, text: string): RangeMatch {
  const binding: Binding = { start: match.start, end: match.end, text: text.slice(match.start, match.end), trees: [] };
  return { ...match, bindings: new Map([...match.bindings, [name, binding]]) };
}

/** Answers where the metavariables stand; of several lists, where they stand within each other. */
function applyFocus(focus: readonly (readonly string[])[], matches: readonly RangeMatch[], isStrict: boolean): readonly RangeMatch[] {
  return removeRepeated(
    matches.flatMap((match) => {
      const lists = focus.map((names) => focusOn(names, match));
      return lists.reduce((left, right) => intersectRanges(left, right, isStrict));
    }),
  );
}

function focusOn(names: readonly string[], match: RangeMatch): readonly RangeMatch[] {
  return names.flatMap((name) => {
    const binding = match.bindings.get(name);
    const isWithin = binding !== undefined && binding.start >= match.start && binding.end <= match.end;
    return !isWithin ? [] : [{ ...match, start: binding.start, end: binding.end }];
  });
}
