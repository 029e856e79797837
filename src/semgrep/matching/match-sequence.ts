import { type Tree } from '../syntax/tree.ts';
import { findBinding, type Environment } from './bindings.ts';
import { isEllipsis } from './match-list.ts';
import { bind, noMatches, orElse, type MatchContext, type Matches } from './matcher.ts';
import { matchingParts } from './matching-parts.ts';
import { flattenStatements, type FlatStatements } from './flatten-statements.ts';

/** A way in which statements in a row match, and where the last of them ends. */
export interface SequenceMatch {
  readonly environment: Environment | undefined;
  readonly start: number;
  readonly end: number;
}

type Place = Pick<SequenceMatch, 'start' | 'end'>;

/** Before anything has been matched. */
const nowhere: Place = { start: Number.MAX_SAFE_INTEGER, end: 0 };

function extend(place: Place, by: Place): Place {
  return { start: Math.min(place.start, by.start), end: Math.max(place.end, by.end) };
}

/** Compares all statements of a sequence. With `...` those within others count too, and more may stand behind what matches. */
export function matchSequence(
  patterns: readonly Tree[],
  targets: readonly Tree[],
  environment: Environment | undefined,
  context: MatchContext,
): Matches {
  const matches = toMatches(new Sequence(patterns, targets, 'end', context).match(0, 0, environment, nowhere));
  // What binds nothing can match in no other way.
  if (matches.includes(environment) || !canGoDeeper(patterns, context)) return matches;
  const deeper = flattenStatements(targets);
  if (deeper.all.length === targets.length) return matches;
  return orElse(matches, toMatches(new Sequence(patterns, targets, 'end', context, deeper).match(0, 0, environment, nowhere)));
}

/**
 * Compares statements in a row with those of a sequence from an index on; each way tells where it begins and ends. With `isLongest`, `...` at the end
 * stands for all that follows, not for every number of statements.
 */
export function matchSequenceFrom(
  patterns: readonly Tree[],
  targets: readonly Tree[],
  from: number,
  isLongest: boolean,
  context: MatchContext,
): readonly SequenceMatch[] {
  if (!canBegin(patterns[0], targets[from], context)) return [];
  const ending = isLongest ? 'all' : 'any';
  const flat = new Sequence(patterns, targets, ending, context).match(0, from, undefined, nowhere);
  if (!canGoDeeper(patterns, context)) return flat;
  const deeper = flattenStatements(targets);
  if (deeper.all.length === targets.length) return flat;
  return [...flat, ...new Sequence(patterns, targets, ending, context, deeper).match(0, from, undefined, nowhere)];
}

function canBegin(pattern: Tree | undefined, target: Tree | undefined, context: MatchContext): boolean {
  if (pattern === undefined || target === undefined) return false;
  if (isEllipsis(pattern) || findStatementRest(pattern) !== undefined) return true;
  return matchingParts.statement(pattern, target, undefined, context).length > 0;
}

function canGoDeeper(patterns: readonly Tree[], context: MatchContext): boolean {
  return context.options.go_deeper_stmt && patterns.some((each) => isEllipsis(each));
}

function toMatches(found: readonly SequenceMatch[]): Matches {
  if (found.length === 0) return noMatches;
  const [first] = found;
  return found.length === 1 ? [first?.environment] : [...new Set(found.map((each) => each.environment))];
}

/** A sequence must be compared up to its end, may leave a rest, or leaves none if `...` comes last. */
type Ending = 'end' | 'any' | 'all';

class Sequence {
  private readonly patterns: readonly Tree[];
  private readonly targets: readonly Tree[];
  private readonly ending: Ending;
  private readonly isOpen: boolean;
  private readonly context: MatchContext;
  /** What the first `...` and all behind it are compared with. */
  private readonly deeper: FlatStatements | undefined;

  constructor(patterns: readonly Tree[], targets: readonly Tree[], ending: Ending, context: MatchContext, deeper?: FlatStatements) {
    this.patterns = patterns;
    this.targets = targets;
    this.ending = ending;
    this.isOpen = ending !== 'end' || patterns.some((each) => isEllipsis(each));
    this.context = context;
    this.deeper = deeper;
  }

  match(at: number, from: number, environment: Environment | undefined, place: Place): readonly SequenceMatch[] {
    const { patterns, targets, context } = this;
    if (--context.steps < 0) return [];
    const pattern = patterns[at];
    if (pattern === undefined) return this.isOpen || from === targets.length ? [{ environment, ...place }] : [];
    if (isEllipsis(pattern)) return this.matchEllipsis(at, from, environment, place);
    const rest = findStatementRest(pattern);
    if (rest !== undefined) return this.matchRest(rest, at, from, environment, place);
    const target = targets[from];
    if (target === undefined) return [];
    const found: SequenceMatch[] = [];
    for (const each of matchingParts.statement(pattern, target, environment, context)) {
      found.push(...this.match(at + 1, from + 1, each, extend(place, target)));
    }
    return found;
  }

  private matchEllipsis(at: number, from: number, environment: Environment | undefined, place: Place): readonly SequenceMatch[] {
    const { targets, deeper } = this;
    if (deeper !== undefined) {
      const within = new Sequence(this.patterns, deeper.all, this.ending, this.context);
      return within.match(at, deeper.starts[from] ?? deeper.all.length, environment, place);
    }
    if (at === this.patterns.length - 1 && this.ending !== 'any') {
      const last = this.ending === 'end' ? place : targets.slice(from).reduce(extend, place);
      return [{ environment, ...last }];
    }
    const found: SequenceMatch[] = [];
    let reached = place;
    for (let next = from; next <= targets.length; next++) {
      found.push(...this.match(at + 1, next, environment, reached));
      const skipped = targets[next];
      if (skipped !== undefined) reached = extend(reached, skipped);
    }
    return found;
  }

  private matchRest(name: string, at: number, from: number, environment: Environment | undefined, place: Place): readonly SequenceMatch[] {
    const { targets, context } = this;
    const found: SequenceMatch[] = [];
    // Statements are never the same as others.
    if (findBinding(environment, name) !== undefined) return found;
    for (let next = from; next <= targets.length; next++) {
      const taken = targets.slice(from, next);
      const covered = taken.reduce(extend, nowhere);
      for (const each of bind(name, taken, covered, environment, context)) {
        found.push(...this.match(at + 1, next, each, taken.length === 0 ? place : extend(place, covered)));
      }
    }
    return found;
  }
}

function findStatementRest(pattern: Tree): string | undefined {
  if (pattern.kind !== 'expression-statement') return undefined;
  const { metavariable } = pattern.child(0);
  return metavariable?.startsWith('$...') === true ? metavariable : undefined;
}
