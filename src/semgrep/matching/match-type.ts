import type { Tree } from '../syntax/tree.ts';
import { mappedType, recordType } from '../syntax/build-type.ts';
import type { Environment } from './bindings.ts';
import { matchIdent } from './match-ident.ts';
import { matchInAnyOrder, matchList } from './match-list.ts';
import { andThen, bindTree, matchEach, noMatches, unchanged, type MatchContext, type Matches } from './matcher.ts';
import { matchingParts } from './matching-parts.ts';

/** Compares a written type; a type that a pattern leaves out does not matter. */
export function matchType(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.kind === 'none') return unchanged(environment);
  if (pattern.metavariable !== undefined)
    return target.kind === 'none' ? noMatches : bindTree(pattern.metavariable, target, environment, context);
  if (pattern.kind !== target.kind) return noMatches;
  switch (pattern.kind) {
    case 'type':
      return matchWritten(pattern, target, environment, context);
    case 'ident':
      return matchIdent(pattern, target, environment, context);
    case 'list':
      return matchList(matchingParts.parameter, pattern.children, target.children, environment, context);
    case 'member-type':
      return matchMember(pattern, target, environment, context);
    default:
      return matchingParts.expression(pattern, target, environment, context);
  }
}

function matchWritten(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.text === mappedType) return noMatches;
  if (pattern.text === recordType && target.text === recordType) {
    return matchInAnyOrder(matchType, pattern.children, target.children, environment, context);
  }
  const isNamed = isSameName(pattern, target);
  const isShape = pattern.text.startsWith(':');
  if (isNamed && !isShape) return unchanged(environment);
  if (!isNamed && (isShape || !isDotted(pattern) || !isDotted(target))) return noMatches;
  return matchEach(matchType, pattern.children, target.children, environment, context);
}

/** What may be missing in the pattern may be missing in the program. */
function matchMember(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.child(1).children.length > target.child(1).children.length) return noMatches;
  const named = matchIdent(pattern.child(0), target.child(0), environment, context);
  return andThen(named, (each) => matchType(pattern.child(2), target.child(2), each, context));
}

function isDotted(tree: Tree): boolean {
  return tree.children.length === 2 && !tree.text.startsWith(':');
}

/** A type is known by the name that it has here and by the path by which it was imported. */
function isSameName(pattern: Tree, target: Tree): boolean {
  if (pattern.text === target.text) return true;
  return target.meaning?.path?.join('.') === pattern.text;
}
