import { Tree } from '../syntax/tree.ts';
import type { Environment } from './bindings.ts';
import { matchIdent } from './match-ident.ts';
import { andThen, noMatches, orElse, type MatchContext, type Matches } from './matcher.ts';

/**
 * Compares an import of a pattern with `const x = require('y')`: without names it is any variable of the module, `{ a }` one of the names that the
 * module is taken apart into.
 */
export function matchRequire(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const [entity, , value] = target.children;
  const isTakenApart = value?.kind === 'assign';
  const module = findRequiredModule(isTakenApart ? value.child(1) : value);
  const wanted = pattern.child(0);
  if (entity === undefined || module === undefined || wanted.kind !== 'string' || wanted.text !== module) return noMatches;
  if (pattern.kind === 'import-as') {
    const isArray = isTakenApart && value.child(0).kind !== 'object';
    return pattern.child(1).kind === 'none' && !isArray ? [environment] : noMatches;
  }
  if (!isTakenApart || value.child(0).kind !== 'object') return noMatches;
  let matches = noMatches;
  for (const field of value.child(0).children) matches = orElse(matches, matchField(pattern, field, environment, context));
  return matches;
}

/** The module of a call of `require`. */
function findRequiredModule(value: Tree | undefined): string | undefined {
  if (value?.kind !== 'call' || value.child(0).kind !== 'name' || value.child(0).text !== 'require') return undefined;
  const [module, ...others] = value.child(1).children;
  return module?.kind === 'string' && others.length === 0 ? module.text : undefined;
}

function matchField(pattern: Tree, field: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (field.kind !== 'field' || field.child(1).kind !== 'name') return noMatches;
  const [key, local] = field.children;
  if (key === undefined || local === undefined) return noMatches;
  if (pattern.text === '') return key.text === local.text ? matchIdent(pattern.child(1), makeName(key), environment, context) : noMatches;
  return andThen(matchIdent(pattern.child(1), makeName(key), environment, context), (each) =>
    matchIdent(pattern.child(2), makeName(local), each, context),
  );
}

/** As in Semgrep, these names are those of no variable that is used elsewhere. */
function makeName(tree: Tree): Tree {
  const name = new Tree('ident', tree.text, tree);
  name.meaning = { declaration: name };
  return name;
}
