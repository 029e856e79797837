import type { Tree } from '../syntax/tree.ts';
import type { Environment } from './bindings.ts';
import { bindTree, noMatches, unchanged, type MatchContext, type Matches } from './matcher.ts';
import { matchingParts } from './matching-parts.ts';
import { findRegexText } from './string-patterns.ts';

/** Compares names that are no expressions: of properties, definitions, labels. */
export function matchIdent(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.kind === 'ellipsis') return unchanged(environment);
  if (pattern.metavariable !== undefined) {
    if (target.kind === 'none') return noMatches;
    return bindTree(pattern.metavariable, target.kind === 'dynamic' ? target.child(0) : target, environment, context);
  }
  if (pattern.kind === 'dynamic' && target.kind === 'dynamic') {
    return matchingParts.expression(pattern.child(0), target.child(0), environment, context);
  }
  if (pattern.kind === 'none') return unchanged(environment);
  if (pattern.kind !== target.kind) return noMatches;
  if (pattern.text === target.text) return unchanged(environment);
  const source = findRegexText(pattern.text);
  return source !== undefined && context.compile(source)(target.text) ? unchanged(environment) : noMatches;
}
