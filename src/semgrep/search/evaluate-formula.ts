import type { Binding } from '../matching/bindings.ts';
import type { MatchContext } from '../matching/matcher.ts';
import type { Formula, RuleOptions } from '../rule/rule.ts';
import { findGenericMatches } from '../generic/find-generic-matches.ts';
import { compareCondition } from './conditions.ts';
import { getGenericPattern, getPattern, getRegex } from './compile-formula.ts';
import { beginEvaluation, type Evaluation } from './evaluation.ts';
import { findPatternMatches } from './find-pattern-matches.ts';
import { findRegexMatches } from './find-regex-matches.ts';
import { getFormulaKey } from './get-formula-key.ts';
import type { RangeMatch } from './match.ts';
import { mayMatch } from './may-match.ts';
import { agree, intersectRanges, removeRepeated, subtractRanges } from './ranges.ts';
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
  const { index } = evaluation.target;
  if (index !== undefined && !mayMatch(formula, index.words)) return noMatches;
  const evaluateNow = (): readonly RangeMatch[] =>
    formula.kind === 'all' ? evaluateAll(formula, evaluation) : evaluateAny(formula.parts, evaluation);
  if (evaluation.within !== undefined) return evaluateNow();
  const key = `#${String(getFormulaKey(formula))}`;
  let matches = evaluation.found.get(key);
  if (matches === undefined) evaluation.found.set(key, (matches = evaluateNow()));
  return matches;
}

function findLeaf(formula: Extract<Formula, { kind: 'pattern' | 'regex' }>, evaluation: Evaluation): readonly RangeMatch[] {
  if (formula.kind === 'regex') return findRegexes(formula.source, evaluation);
  if (formula.language === 'generic') return findGenericOnce(formula.text, evaluation);
  const { index } = evaluation.target;
  const pattern = getPattern(formula.text);
  if (index === undefined || typeof pattern === 'string') return noMatches;
  for (const each of pattern.words) if (!index.words.has(each)) return noMatches;
  let matches = evaluation.found.get(formula.text);
  if (matches === undefined) {
    const context = makeContext(evaluation);
    matches = findPatternMatches(pattern.tree, index, context);
    if (context.isIncomplete) evaluation.target.givenUp.add(formula.text);
    evaluation.found.set(formula.text, matches);
  }
  return matches;
}

const noMatches: readonly RangeMatch[] = [];

function findRegexes(source: string, { target, found }: Evaluation): readonly RangeMatch[] {
  const key = `/${source}`;
  let matches = found.get(key);
  if (matches === undefined) {
    const regex = getRegex(source);
    matches = typeof regex === 'string' ? noMatches : findRegexMatches(regex, target.text);
    found.set(key, matches);
  }
  return matches;
}

function findGenericOnce(pattern: string, { target, found }: Evaluation): readonly RangeMatch[] {
  const key = `...${pattern}`;
  let matches = found.get(key);
  if (matches === undefined) found.set(key, (matches = findGenericMatches(getGenericPattern(pattern), target.text)));
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

/** A regular expression of a string in a pattern is looked for anywhere in the text. */
function compileTest(source: string): (text: string) => boolean {
  const regex = getRegex(source);
  return typeof regex === 'string' ? () => false : (text) => regex.findAll(text).length > 0;
}

function limit(matches: readonly RangeMatch[], { within, options }: Evaluation): readonly RangeMatch[] {
  if (within === undefined) return matches;
  return matches.filter(
    (each) => each.start >= within.start && each.end <= within.end && agree(each.bindings, within.bindings, options.unify_ids_strictly),
  );
}

function evaluateAll(formula: Extract<Formula, { kind: 'all' }>, evaluation: Evaluation): readonly RangeMatch[] {
  const ranges = evaluatePositives(formula.parts, evaluation);
  let matches = ranges;
  for (const part of formula.parts) {
    if (part.kind !== 'not' || matches.length === 0) continue;
    matches = subtractRanges(matches, evaluateFormula(part.part, evaluation), evaluation.options.unify_ids_strictly);
  }
  for (const condition of formula.conditions) {
    if (matches.length === 0) break;
    matches = matches.flatMap((each) => compareCondition(condition, each, evaluation));
  }
  const { name } = formula;
  if (name !== undefined) matches = matches.map((each) => bindWhole(name, each, evaluation.target.text));
  return formula.focus.length === 0 ? matches : applyFocus(formula.focus, matches, evaluation.options.unify_ids_strictly);
}

/** Narrows what the first part finds by each further one, in the order in which they are written; `not` comes later. */
function evaluatePositives(parts: readonly Formula[], evaluation: Evaluation): readonly RangeMatch[] {
  let matches: readonly RangeMatch[] | undefined;
  for (const part of parts) {
    if (part.kind === 'not') continue;
    if (matches?.length === 0) return matches;
    const found = evaluateFormula(part, evaluation);
    matches = matches === undefined ? found : intersectRanges(matches, found, evaluation.options.unify_ids_strictly);
  }
  if (matches !== undefined) return matches;
  // Of what a metavariable stands for, a condition may only say what it is not.
  const { within } = evaluation;
  return within === undefined ? [] : [{ ...within, origin: 'plain' }];
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
