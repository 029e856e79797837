import { importedName } from '../syntax/declaration.ts';
import { Tree } from '../syntax/tree.ts';
import type { Environment } from './bindings.ts';
import { matchIdent } from './match-ident.ts';
import { matchInAnyOrder } from './match-list.ts';
import { andThen, noMatches, unchanged, type MatchContext, type Matches } from './matcher.ts';
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
  return isWithin ? unchanged(environment) : matchingParts.expression(pattern, target, environment, context);
}

function matchName(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const [imported, local] = [pattern.child(0), pattern.child(1)];
  if (pattern.text === '') {
    // The name in the other module: that of `import local` is `default`, though `local` is what is written.
    const isOther = target.text === 'aliased' || imported.metavariable === undefined;
    return matchIdent(imported, isOther ? target.child(0) : makePlain(target.child(1)), environment, context);
  }
  if (target.text === '') return noMatches;
  const name = target.child(0).text === 'default' ? makePlain(target.child(1)) : target.child(1);
  return andThen(matchIdent(imported, target.child(0), environment, context), (one) => matchIdent(local, name, one, context));
}

/** The name of an import as a metavariable knows it: any variable of that name, as in Semgrep. */
function makePlain(name: Tree): Tree {
  return new Tree('ident', name.text, name);
}

/** `const { a } = require('x')` is an import of `a`. */
function matchRequired(pattern: Tree, value: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const isTakenApart = value.kind === 'assign';
  const source = findRequiredModule(isTakenApart ? value.child(1) : value);
  const isObject = isTakenApart && value.child(0).kind === 'object';
  if (source === undefined || (isAny(pattern) ? isTakenApart && !isObject : !isObject || pattern.kind !== 'import-from')) return noMatches;
  // The module itself, not what is within it.
  if (pattern.child(0).kind !== 'string' || pattern.child(0).text !== source.text) return noMatches;
  if (isAny(pattern)) return unchanged(environment);
  const names = value.child(0).children.flatMap(listName);
  return matchInAnyOrder(matchRequiredName, pattern.child(1).children, names, environment, context);
}

/** The module of a call of `require`. */
function findRequiredModule(value: Tree): Tree | undefined {
  if (value.kind !== 'call' || value.text !== 'require') return undefined;
  const [module, ...others] = value.child(1).children;
  return module?.kind === 'string' && others.length === 0 ? module : undefined;
}

/** Two names match any of these, one name only those that are not changed. */
function matchRequiredName(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const [imported, local] = [target.child(0), target.child(1)];
  if (pattern.text === '') return imported.text === local.text ? matchIdent(pattern.child(0), imported, environment, context) : noMatches;
  return andThen(matchIdent(pattern.child(0), imported, environment, context), (each) =>
    matchIdent(pattern.child(1), local, each, context),
  );
}

function listName(field: Tree): readonly Tree[] {
  if (field.kind !== 'field' || field.child(1).kind !== 'name') return [];
  const [imported, local] = [
    new Tree('ident', field.child(0).text, field.child(0)),
    new Tree('ident', field.child(1).text, field.child(1)),
  ];
  // As in Semgrep, what is imported is no variable that other patterns know.
  imported.meaning = { declaration: importedName };
  local.meaning = field.child(1).meaning;
  return [new Tree('import-name', '', field, [imported, local])];
}
