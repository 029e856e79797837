import { Tree } from '../syntax/tree.ts';
import type { Environment } from './bindings.ts';
import { matchInAnyOrder, matchList } from './match-list.ts';
import { andThen, matchEach, noMatches, orElse, unchanged, type MatchContext, type Matches } from './matcher.ts';
import { matchingParts } from './matching-parts.ts';

/** Operators whose grouping does not matter. */
const associative: ReadonlySet<string> = new Set(['&&', '||', '&', '|', '^']);

/** Operators whose sides may be exchanged when a rule says so. */
const comparisons: ReadonlySet<string> = new Set(['==', '!=']);

/** Compares operators and their operands. */
export function matchOperator(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.text !== target.text) return noMatches;
  const [, ...operands] = pattern.children;
  const [, ...others] = target.children;
  if (pattern.text === '+' && operands[0]?.kind === 'ellipsis') return noMatches;
  const matches = matchEach(matchingParts.expression, operands, others, environment, context);
  if (operands.length === 2 && comparisons.has(pattern.text) && context.options.commutative_compop) {
    return orElse(matches, matchEach(matchingParts.expression, [...operands].reverse(), others, environment, context));
  }
  if (!context.options.ac_matching) return matches;
  if (pattern.text === '+' && operands[1]?.kind === 'ellipsis') return matchBeginning(pattern.child(1), target, environment, context);
  return associative.has(pattern.text) ? matchFlat(pattern, target, matches, environment, context) : matches;
}

/** `x + ...`: what a sum begins with, the longest beginning, and at least one more operand. */
function matchBeginning(first: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  for (let sum = target; sum.kind === 'operator' && sum.text === '+' && sum.children.length === 3; sum = sum.child(1)) {
    if (--context.steps < 0) return noMatches;
    const matches = matchingParts.expression(first, sum.child(1), environment, context);
    if (matches.length > 0) return matches;
  }
  return noMatches;
}

/** Compares operands whatever their grouping: `a && (b && c)` is `(a && b) && c`. `matches` are those of the operands as they are grouped. */
function matchFlat(pattern: Tree, target: Tree, matches: Matches, environment: Environment | undefined, context: MatchContext): Matches {
  const operands = flatten(pattern, pattern.text);
  const others = flatten(target, pattern.text);
  if (isCommutative(pattern.text, context)) {
    if (operands.some((each) => each.kind === 'ellipsis') || others.length > mostExchanged)
      return matchInAnyOrder(matchingParts.expression, operands, others, environment, context);
    return matchExchanged(operands, others, target, environment, context);
  }
  if (hasEllipsis(pattern)) return orElse(matches, matchList(matchingParts.expression, operands, others, environment, context));
  if (others.length === 2) return matches;
  return matchGrouped(operands, others, target, environment, context);
}

/** Of more operands than this, a metavariable stands for one. */
const mostExchanged = 8;

/** In any order; a metavariable stands for one operand or several, and what is left over does not matter. */
function matchExchanged(
  patterns: readonly Tree[],
  targets: readonly Tree[],
  whole: Tree,
  environment: Environment | undefined,
  context: MatchContext,
): Matches {
  if (--context.steps < 0) return noMatches;
  const [pattern, ...others] = patterns;
  if (pattern === undefined) return unchanged(environment);
  const longest = pattern.metavariable === undefined ? 1 : targets.length - others.length;
  let matches = noMatches;
  for (let chosen = 1; chosen < 1 << targets.length; chosen++) {
    const taken = targets.filter((_, index) => (chosen & (1 << index)) !== 0);
    if (taken.length > longest) continue;
    const left = targets.filter((_, index) => (chosen & (1 << index)) === 0);
    const group = taken.reduce((one, other) => join(one, other, whole));
    matches = orElse(
      matches,
      andThen(matchingParts.expression(pattern, group, environment, context), (each) => matchExchanged(others, left, whole, each, context)),
    );
  }
  return matches;
}

/** In order; a metavariable stands for one operand or several in a row. */
function matchGrouped(
  patterns: readonly Tree[],
  targets: readonly Tree[],
  whole: Tree,
  environment: Environment | undefined,
  context: MatchContext,
): Matches {
  if (--context.steps < 0) return noMatches;
  const [pattern, ...others] = patterns;
  if (pattern === undefined) return targets.length === 0 ? unchanged(environment) : noMatches;
  let matches = noMatches;
  const longest = pattern.metavariable === undefined ? 1 : targets.length - others.length;
  for (let length = 1; length <= longest; length++) {
    const group = targets.slice(0, length).reduce((left, right) => join(left, right, whole));
    const found = matchingParts.expression(pattern, group, environment, context);
    matches = orElse(
      matches,
      andThen(found, (each) => matchGrouped(others, targets.slice(length), whole, each, context)),
    );
  }
  return matches;
}

function join(left: Tree, right: Tree, whole: Tree): Tree {
  return new Tree('operator', whole.text, { start: left.start, end: right.end }, [whole.child(0), left, right]);
}

function hasEllipsis(pattern: Tree): boolean {
  return flatten(pattern, pattern.text).some((each) => each.kind === 'ellipsis');
}

function isCommutative(operator: string, context: MatchContext): boolean {
  if (operator === '&&' || operator === '||') return context.options.commutative_boolop;
  return operator === '&' || operator === '|' || operator === '^';
}

function flatten(tree: Tree, operator: string): readonly Tree[] {
  if (tree.kind !== 'operator' || tree.text !== operator) return [tree];
  return tree.children.slice(1).flatMap((each) => flatten(each, operator));
}
