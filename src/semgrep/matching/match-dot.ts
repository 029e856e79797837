import type { Tree } from '../syntax/tree.ts';
import type { Environment } from './bindings.ts';
import { matchIdent } from './match-ident.ts';
import { andThen, noMatches, orElse, type MatchContext, type Matches } from './matcher.ts';
import { matchingParts } from './matching-parts.ts';

/** Compares `a.b`; `a. ... .b` leaves out any steps in between. */
export function matchDot(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const [object, name] = [pattern.child(0), pattern.child(1)];
  const named = matchIdent(name, target.child(1), environment, context);
  if (named.length === 0) return noMatches;
  if (object.kind === 'dot-ellipsis') return andThen(named, (each) => matchChain(object.child(0), target.child(0), each, context));
  return andThen(matchingParts.expression(object, target.child(0), environment, context), (each) =>
    matchIdent(name, target.child(1), each, context),
  );
}

/** Compares `a. ...` at the end of a chain. */
export function matchOpenChain(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  return matchChain(pattern.child(0), target, environment, context);
}

/** Compares with an object and with anything that it was reached from. */
function matchChain(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  let matches = noMatches;
  for (let each: Tree | undefined = target; each !== undefined; each = findOrigin(each)) {
    matches = orElse(matches, matchingParts.expression(pattern, each, environment, context));
  }
  return matches;
}

function findOrigin(tree: Tree): Tree | undefined {
  switch (tree.kind) {
    case 'dot':
      return tree.child(0);
    case 'call': {
      const callee = tree.child(0);
      return callee.kind === 'dot' || callee.kind === 'call' ? callee.child(0) : undefined;
    }
    default:
      return undefined;
  }
}
