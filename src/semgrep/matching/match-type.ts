import type { Tree } from '../syntax/tree.ts';
import type { Environment } from './bindings.ts';
import { bindTree, matchEach, noMatches, type MatchContext, type Matches } from './matcher.ts';

/** Compares a written type; arguments that a pattern leaves out do not matter, nor does a type that it leaves out. */
export function matchType(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.kind === 'none') return [environment];
  if (pattern.metavariable !== undefined)
    return target.kind === 'none' ? noMatches : bindTree(pattern.metavariable, target, environment, context);
  if (pattern.kind === 'ident') return target.kind === 'ident' && pattern.text === target.text ? [environment] : noMatches;
  if (pattern.kind !== target.kind || !isSameName(pattern, target)) return noMatches;
  if (pattern.children.length === 0) return [environment];
  return matchEach(matchType, pattern.children, target.children, environment, context);
}

/** A type is known by the name that it has here and by the path by which it was imported. */
function isSameName(pattern: Tree, target: Tree): boolean {
  if (pattern.text === target.text) return true;
  return target.meaning?.path?.join('.') === pattern.text;
}
