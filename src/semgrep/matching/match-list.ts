import { findBinding, type Environment } from './bindings.ts';
import type { Tree } from '../syntax/tree.ts';
import { andThen, bind, isRest, noMatches, orElse, unchanged, type MatchContext, type Matcher, type Matches } from './matcher.ts';

/** Compares lists in order; `...` and `$...X` stand for any number of parts. */
export function matchList(
  matcher: Matcher,
  patterns: readonly Tree[],
  targets: readonly Tree[],
  environment: Environment | undefined,
  context: MatchContext,
): Matches {
  return new ListMatch(matcher, patterns, targets, context).match(0, 0, environment);
}

/** Is a part of a pattern `...`, as an expression or a statement? */
export function isEllipsis(tree: Tree): boolean {
  return tree.kind === 'ellipsis';
}

class ListMatch {
  private readonly matcher: Matcher;
  private readonly patterns: readonly Tree[];
  private readonly targets: readonly Tree[];
  private readonly context: MatchContext;

  constructor(matcher: Matcher, patterns: readonly Tree[], targets: readonly Tree[], context: MatchContext) {
    this.matcher = matcher;
    this.patterns = patterns;
    this.targets = targets;
    this.context = context;
  }

  match(at: number, from: number, environment: Environment | undefined): Matches {
    const { patterns, targets, context } = this;
    if (--context.steps < 0) return noMatches;
    const pattern = patterns[at];
    if (pattern === undefined) return from === targets.length ? unchanged(environment) : noMatches;
    if (isEllipsis(pattern)) {
      if (at === patterns.length - 1) return unchanged(environment);
      let matches = noMatches;
      for (let next = from; next <= targets.length; next++) matches = orElse(matches, this.match(at + 1, next, environment));
      return matches;
    }
    if (isRest(pattern)) return this.matchRest(pattern.metavariable ?? '', at, from, environment);
    const target = targets[from];
    if (target === undefined) return noMatches;
    return andThen(this.matcher(pattern, target, environment, context), (each) => this.match(at + 1, from + 1, each));
  }

  private matchRest(name: string, at: number, from: number, environment: Environment | undefined): Matches {
    const { patterns, targets, context } = this;
    let matches = noMatches;
    const first = at === patterns.length - 1 ? targets.length : from;
    const known = findBinding(environment, name);
    for (let next = Math.max(first, from); next <= targets.length; next++) {
      const taken = targets.slice(from, next);
      const before = patterns[at - 1];
      if (taken.length === 0 && before !== undefined && isEllipsis(before)) continue;
      if (known !== undefined && known.trees.length !== taken.length) continue;
      const place = { start: taken[0]?.start ?? targets[from]?.start ?? 0, end: taken.at(-1)?.end ?? targets[from]?.start ?? 0 };
      matches = orElse(
        matches,
        andThen(bind(name, taken, place, environment, context), (each) => this.match(at + 1, next, each)),
      );
    }
    return matches;
  }
}

/** Answers the parts of a target that a part of a pattern may take. */
type FindCandidates = (pattern: Tree, targets: readonly Tree[]) => readonly Tree[];

const findAll: FindCandidates = (_, targets) => targets;

/** Compares lists in any order: each part of the pattern takes another part of the target; what is left over does not matter. */
export function matchInAnyOrder(
  matcher: Matcher,
  patterns: readonly Tree[],
  targets: readonly Tree[],
  environment: Environment | undefined,
  context: MatchContext,
  findCandidates: FindCandidates = findAll,
): Matches {
  if (--context.steps < 0) return noMatches;
  const [pattern, ...others] = patterns;
  if (pattern === undefined) return unchanged(environment);
  if (isEllipsis(pattern)) return matchInAnyOrder(matcher, others, targets, environment, context, findCandidates);
  if (isRest(pattern)) return noMatches;
  let matches = noMatches;
  for (const target of findCandidates(pattern, targets)) {
    const found = matcher(pattern, target, environment, context);
    if (found.length === 0) continue;
    const left = others.length === 0 ? targets : targets.filter((each) => each !== target);
    matches = orElse(
      matches,
      andThen(found, (each) => matchInAnyOrder(matcher, others, left, each, context, findCandidates)),
    );
  }
  return matches;
}
