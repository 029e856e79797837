import { Tree } from '../syntax/tree.ts';
import type { Environment } from './bindings.ts';
import { matchIdent } from './match-ident.ts';
import { matchInAnyOrder } from './match-list.ts';
import { andThen, noMatches, type MatchContext, type Matches } from './matcher.ts';
import { matchingParts } from './matching-parts.ts';

/** Compares an import with one of a program, or with a variable that holds a required module. `import 'x'` of a pattern is any import of `x`. */
export function matchImport(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  switch (target.kind) {
    case 'import-from':
    case 'import-as':
      return matchDirective(pattern, target, environment, context);
    case 'variable':
      return matchRequired(pattern, target.child(2), environment, context);
    default:
      return noMatches;
  }
}

function matchDirective(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (!isAny(pattern) && pattern.kind !== target.kind) return noMatches;
  const source = matchSource(pattern.child(0), target.child(0), environment, context);
  if (isAny(pattern)) return source;
  const [names, others] = [pattern.child(1), target.child(1)];
  return andThen(source, (each) =>
    pattern.kind === 'import-as'
      ? matchIdent(names, others, each, context)
      : matchInAnyOrder(matchName, names.children, others.children, each, context),
  );
}

/** `import 'x'` */
function isAny(pattern: Tree): boolean {
  return pattern.kind === 'import-as' && pattern.child(1).kind === 'none';
}

/** A module stands for what is within it: `lodash` for `lodash/get`. */
function matchSource(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const isWithin = pattern.kind === 'string' && target.kind === 'string' && target.text.startsWith(`${pattern.text}/`);
  return isWithin ? [environment] : matchingParts.expression(pattern, target, environment, context);
}

function matchName(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const [imported, local] = [pattern.child(0), pattern.child(1)];
  if (pattern.text === '') {
    const isRenamed = target.text === 'aliased' && target.child(0).text !== 'default';
    const named = imported.metavariable === undefined || isRenamed ? target.child(0) : target.child(1);
    return matchIdent(imported, named, environment, context);
  }
  if (target.text === '') return noMatches;
  return andThen(matchIdent(imported, target.child(0), environment, context), (one) => matchIdent(local, target.child(1), one, context));
}

/** `const { a } = require('x')` is an import of `a`. */
function matchRequired(pattern: Tree, value: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const isTakenApart = value.kind === 'assign' && value.child(0).kind === 'object';
  const call = isTakenApart ? value.child(1) : value;
  const [source] = call.kind === 'call' && call.text === 'require' ? call.child(1).children : [];
  if (source === undefined || (!isAny(pattern) && (!isTakenApart || pattern.kind !== 'import-from'))) return noMatches;
  const matches = matchingParts.expression(pattern.child(0), source, environment, context);
  if (isAny(pattern)) return matches;
  const names = value.child(0).children.flatMap(listName);
  return andThen(matches, (each) => matchInAnyOrder(matchRequiredName, pattern.child(1).children, names, each, context));
}

/** A name that is changed is matched by one that is changed only. */
function matchRequiredName(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  return pattern.text === target.text ? matchName(pattern, target, environment, context) : noMatches;
}

function listName(field: Tree): readonly Tree[] {
  const [key, value] = [field.child(0), field.child(1)];
  if (field.kind !== 'field' || key.kind !== 'ident' || value.kind !== 'name') return [];
  return [new Tree('import-name', key.text === value.text ? '' : 'aliased', field, [key, value])];
}
