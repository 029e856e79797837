import { Tree } from '../syntax/tree.ts';
import type { Environment } from './bindings.ts';
import { matchIdent } from './match-ident.ts';
import { matchInAnyOrder, matchList } from './match-list.ts';
import { andThen, bindTree, noMatches, unchanged, type MatchContext, type Matches } from './matcher.ts';
import { matchingParts } from './matching-parts.ts';
import { findRegexText } from './string-patterns.ts';
import { canBe } from './subexpressions.ts';

/** Compares definitions of variables, functions, classes, types and fields. */
export function matchDefinition(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.kind === 'expression-statement' && target.kind === 'expression-statement') {
    return matchingParts.expression(pattern.child(0), target.child(0), environment, context);
  }
  if (pattern.kind === 'ident' && pattern.metavariable !== undefined) return bindTree(pattern.metavariable, target, environment, context);
  if (pattern.kind === 'field' && pattern.child(1).kind === 'ellipsis' && target.kind === 'function') {
    return matchIdent(pattern.child(0), target.child(0), environment, context);
  }
  if (pattern.kind !== target.kind || (pattern.kind === 'variable' && !canBeSet(pattern.child(2), target.child(2)))) return noMatches;
  const named = matchIdent(pattern.child(0), target.child(0), environment, context);
  if (named.length === 0) return noMatches;
  switch (pattern.kind) {
    case 'variable':
      return andThen(matchAttributes(pattern.child(1), target.child(1), context, named), (each) =>
        matchVariable(pattern, target, each, context),
      );
    case 'function':
      return andThen(matchAttributes(pattern.child(1), target.child(1), context, named), (each) =>
        matchFunctionParts(pattern, target, each, context),
      );
    case 'class-definition':
      return andThen(matchAttributes(pattern.child(1), target.child(1), context, named), (each) =>
        matchFields(pattern.child(2), target.child(2), each, context),
      );
    case 'field':
      return andThen(named, (each) => matchingParts.expression(pattern.child(1), target.child(1), each, context));
    case 'type-definition':
      return andThen(named, (each) => matchingParts.type(pattern.child(1), target.child(1), each, context));
    default:
      return noMatches;
  }
}

/** Can a variable of a pattern be one that is set to a value, or to none? */
function canBeSet(pattern: Tree, value: Tree): boolean {
  return pattern.kind === 'none' || value.kind === 'none' ? pattern.kind === value.kind : canBe(pattern, value);
}

function matchVariable(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const [init, value] = [pattern.child(2), target.child(2)];
  const typed = matchingParts.type(pattern.child(3), target.child(3), environment, context);
  if (init.kind === 'none') return typed;
  return andThen(typed, (each) => matchingParts.expression(init, value, each, context));
}

const declaringWords: ReadonlySet<string> = new Set(['var', 'let', 'const']);

/** Each attribute of the pattern is found among those of the target. `var` stands for `let` and `const` too. */
function matchAttributes(pattern: Tree, target: Tree, context: MatchContext, before: Matches): Matches {
  const isAnyVariable = context.options.let_is_var && pattern.children.some((each) => each.kind === 'keyword' && each.text === 'var');
  if (isAnyVariable && !target.children.some((each) => declaringWords.has(each.text))) return noMatches;
  const wanted = isAnyVariable ? pattern.children.filter((each) => each.text !== 'var') : pattern.children;
  if (wanted.length === 0) return before;
  if (!context.options.decorators_order_matters) {
    return andThen(before, (each) => matchInAnyOrder(matchAttribute, wanted, target.children, each, context));
  }
  const gap = new Tree('ellipsis', '', pattern);
  const ordered = [...wanted.flatMap((each) => [gap, each]), gap];
  return andThen(before, (each) => matchList(matchAttribute, ordered, target.children, each, context));
}

function matchAttribute(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.kind !== target.kind) return noMatches;
  if (pattern.kind === 'keyword') return pattern.text === target.text ? unchanged(environment) : noMatches;
  const callee = matchingParts.expression(pattern.child(0), target.child(0), environment, context);
  const list = pattern.children[1]?.children ?? [];
  const operands = target.children[1]?.children ?? [];
  return andThen(callee, (each) => matchList(matchingParts.expression, list, operands, each, context));
}

/** Compares parameters, bodies and return types of functions, wherever these three begin among the children. */
export function matchFunctionParts(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (!context.options.arrow_is_function && pattern.text !== target.text) return noMatches;
  const [parameters, body, type] = pattern.children.slice(-3);
  const [others, code, result] = target.children.slice(-3);
  if (!parameters || !body || !type || !others || !code || !result) return noMatches;
  const matched = matchList(matchParameter, parameters.children, others.children, environment, context);
  const typed = andThen(matched, (each) => matchingParts.type(type, result, each, context));
  if (body.kind === 'none') return typed;
  return andThen(typed, (each) => matchingParts.block(body, code, each, context));
}

/** Compares parameters of functions. What one is taken apart into, and what takes the rest, has the same type or none. */
export function matchParameter(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.kind === 'pattern-parameter' && target.kind === 'pattern-parameter') {
    const [type, other] = [pattern.child(1), target.child(1)];
    if (type.kind === 'none' && other.kind !== 'none') return noMatches;
    const typed = matchingParts.type(type, other, environment, context);
    return andThen(typed, (each) => matchingParts.expression(pattern.child(0), target.child(0), each, context));
  }
  if (pattern.kind !== 'parameter') return noMatches;
  const ident = pattern.child(0);
  if (target.kind === 'pattern-parameter') {
    const isPlain = pattern.child(1).children.length === 0 && pattern.child(2).kind === 'none' && pattern.child(3).kind === 'none';
    if (ident.metavariable === undefined || !isPlain) return noMatches;
    // What a parameter is taken apart into is no expression that is elsewhere.
    const whole = new Tree('other', 'parameter', target, [target.child(0)]);
    return bindTree(ident.metavariable, whole, environment, context);
  }
  if (target.kind !== 'parameter') return noMatches;
  const named = matchIdent(ident, target.child(0), environment, context);
  const attributed = matchAttributes(pattern.child(1), target.child(1), context, named);
  const typed = andThen(attributed, (each) => matchingParts.type(pattern.child(2), target.child(2), each, context));
  const [value, other] = [pattern.child(3), target.child(3)];
  if (value.kind === 'none') return typed;
  if (other.kind === 'none') return noMatches;
  return andThen(typed, (each) => matchingParts.expression(value, other, each, context));
}

/** Compares classes and objects: fields in any order, more of them do not matter. */
export function matchFields(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.kind !== target.kind) return noMatches;
  const isPartial = context.options.implicit_ellipsis || pattern.children.some((each) => each.kind === 'ellipsis');
  if (pattern.kind === 'object' && !isPartial && pattern.children.length !== target.children.length) return noMatches;
  if (pattern.kind === 'object') return matchMembers(pattern.children, target.children, environment, context);
  if (pattern.text !== target.text) return noMatches;
  const heritage = matchInAnyOrder(matchingParts.expression, pattern.child(0).children, target.child(0).children, environment, context);
  const interfaces = andThen(heritage, (each) =>
    matchInAnyOrder(matchingParts.type, pattern.child(1).children, target.child(1).children, each, context),
  );
  return andThen(interfaces, (each) => matchMembers(pattern.child(2).children, target.child(2).children, each, context));
}

function matchMembers(
  patterns: readonly Tree[],
  targets: readonly Tree[],
  environment: Environment | undefined,
  context: MatchContext,
): Matches {
  return matchInAnyOrder(matchDefinition, patterns, targets, environment, context, findCandidates);
}

/** Of members with the name that a pattern writes out, only the first one is looked at. */
function findCandidates(pattern: Tree, targets: readonly Tree[]): readonly Tree[] {
  const [entity] = pattern.children;
  if (entity?.kind !== 'ident' || entity.metavariable !== undefined || findRegexText(entity.text) !== undefined) return targets;
  const first = targets.find(({ children: [name] }) => name?.kind === 'ident' && name.text === entity.text);
  return first === undefined ? [] : [first];
}
