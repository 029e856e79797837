import { isMetavariable, Tree } from '../syntax/tree.ts';
import type { Environment } from './bindings.ts';
import { matchIdent } from './match-ident.ts';
import { matchInAnyOrder, matchList } from './match-list.ts';
import { andThen, bindTree, noMatches, unchanged, type MatchContext, type Matches } from './matcher.ts';
import { matchingParts } from './matching-parts.ts';

/** Compares elements: attributes in any order, more of them do not matter. */
export function matchJsx(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.text !== target.text) {
    const isLoose = context.options.xml_singleton_loose_matching && pattern.text !== 'fragment' && target.text !== 'fragment';
    if (!isLoose) return noMatches;
  }
  const tag =
    pattern.child(0).kind === 'none' ? unchanged(environment) : matchIdent(pattern.child(0), target.child(0), environment, context);
  const attributes = andThen(tag, (each) => matchAttributes(pattern.child(1), target.child(1), each, context));
  return andThen(attributes, (each) => matchBody(pattern.child(2).children, target.child(2).children, each, context));
}

function matchAttributes(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const wanted = pattern.children.filter((each) => each.kind !== 'ellipsis');
  const mayHaveMore = context.options.xml_attrs_implicit_ellipsis || wanted.length < pattern.children.length;
  if (!mayHaveMore && wanted.length !== target.children.length) return noMatches;
  return matchInAnyOrder(matchAttribute, wanted, target.children, environment, context);
}

function matchAttribute(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.kind !== target.kind) return noMatches;
  if (pattern.kind === 'jsx-expression') return matchingParts.expression(pattern.child(0), target.child(0), environment, context);
  return andThen(matchIdent(pattern.child(0), target.child(0), environment, context), (each) =>
    matchingParts.expression(pattern.child(1), target.child(1), each, context),
  );
}

/** More children than a pattern has do not matter when they stand behind. */
const anyMore = new Tree('ellipsis', '', { start: 0, end: 0 });

function matchBody(
  patterns: readonly Tree[],
  targets: readonly Tree[],
  environment: Environment | undefined,
  context: MatchContext,
): Matches {
  if (patterns.length === 0) return context.options.xml_children_ordered || targets.length === 0 ? unchanged(environment) : noMatches;
  if (context.options.xml_children_ordered) return matchList(matchPart, [...patterns, anyMore], targets, environment, context);
  const mayHaveMore = patterns.some(({ kind }) => kind === 'ellipsis');
  if (!mayHaveMore && patterns.length !== targets.length) return noMatches;
  return matchInAnyOrder(matchPart, patterns, targets, environment, context);
}

function matchPart(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.kind === 'jsx' && target.kind === 'jsx') return matchJsx(pattern, target, environment, context);
  if (pattern.kind !== target.kind) return noMatches;
  if (pattern.kind === 'jsx-text' && isMetavariable(pattern.text)) return bindTree(pattern.text, target, environment, context);
  if (pattern.kind === 'jsx-text') return pattern.text === target.text ? unchanged(environment) : noMatches;
  const [inner] = pattern.children;
  const [other] = target.children;
  if (inner === undefined || other === undefined) return inner === other ? unchanged(environment) : noMatches;
  return matchingParts.expression(inner, other, environment, context);
}
