import { findEvidentType, findExpressionType } from '../syntax/find-evident-type.ts';
import { Tree } from '../syntax/tree.ts';
import type { Environment } from './bindings.ts';
import { getDotted } from './dotted-name.ts';
import { findSymbol } from './find-symbol.ts';
import { matchConstant } from './match-constant.ts';
import { matchDot, matchOpenChain } from './match-dot.ts';
import { matchIdent } from './match-ident.ts';
import { matchInAnyOrder, matchList } from './match-list.ts';
import { matchOperator } from './match-operator.ts';
import {
  andThen,
  bindSymbol,
  bindTree,
  isRest,
  matchEach,
  noMatches,
  orElse,
  unchanged,
  type MatchContext,
  type Matches,
} from './matcher.ts';
import { matchingParts } from './matching-parts.ts';
import { canBe, listSubexpressions } from './subexpressions.ts';

/** Compares an expression of a pattern with one of a program. */
export function matchExpression(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (--context.steps < 0) return noMatches;
  switch (pattern.kind) {
    case 'ellipsis':
      return unchanged(environment);
    case 'name':
      if (pattern.metavariable !== undefined) return matchMetavariable(pattern, target, environment, context);
      break;
    case 'deep':
      return matchDeep(pattern.child(0), target, environment, context);
    case 'typed':
      return matchTyped(pattern, target, environment, context);
    case 'dot-ellipsis':
      return matchOpenChain(pattern, target, environment, context);
    case 'string':
    case 'chunk':
    case 'number':
    case 'boolean':
    case 'null':
    case 'undefined':
    case 'regexp':
      return matchConstant(pattern, target, environment, context);
    default:
      break;
  }
  const matches = matchSameKind(pattern, target, environment, context);
  return orElse(matches, matchEquivalent(pattern, target, environment, context));
}

/** A metavariable stands for an expression, and for what a cast is of. */
function matchMetavariable(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const symbol = target.kind === 'name' ? findSymbol(target, context) : undefined;
  if (symbol !== undefined) return bindSymbol(pattern.metavariable ?? '', target, symbol, environment, context);
  const matches = bindTree(pattern.metavariable ?? '', target, environment, context);
  if (target.kind !== 'cast') return matches;
  return orElse(matchMetavariable(pattern, target.child(1), environment, context), matches);
}

/** What else the target stands for: what it is imported as, what it is cast from, what its variable was set to. */
function matchEquivalent(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (target.kind === 'cast' && pattern.kind !== 'cast') return matchExpression(pattern, target.child(1), environment, context);
  const { meaning } = target;
  if (meaning === undefined) return noMatches;
  let matches = noMatches;
  const isItself = meaning.path?.length === 1 && meaning.path[0] === target.text;
  if (meaning.path !== undefined && target.kind === 'name' && !isItself) {
    matches = matchExpression(pattern, getDotted(target, meaning.path), environment, context);
  }
  const symbol = findSymbol(target, context);
  return symbol === undefined ? matches : orElse(matches, matchExpression(pattern, symbol, environment, context));
}

function matchSameKind(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.kind !== target.kind) return noMatches;
  switch (pattern.kind) {
    case 'name':
    case 'special':
      return pattern.text === target.text ? unchanged(environment) : noMatches;
    case 'operator':
      return matchOperator(pattern, target, environment, context);
    case 'dot':
      return matchDot(pattern, target, environment, context);
    case 'call':
      return matchCall(pattern, target, environment, context);
    case 'lambda':
      return matchingParts.functionParts(pattern, target, environment, context);
    case 'class':
    case 'object':
      return matchingParts.field(pattern, target, environment, context);
    case 'dictionary':
      return matchDictionary(pattern.children, target.children, environment, context);
    case 'jsx':
      return matchingParts.jsx(pattern, target, environment, context);
    case 'array':
      if (pattern.children.some(isRest)) return noMatches;
      return matchList(matchExpression, pattern.children, target.children, environment, context);
    case 'sequence':
      return matchList(matchExpression, pattern.children, target.children, environment, context);
    case 'cast':
      return andThen(matchingParts.type(pattern.child(0), target.child(0), environment, context), (each) =>
        matchExpression(pattern.child(1), target.child(1), each, context),
      );
    case 'other':
      if (pattern.text === 'rest' && target.text === 'rest') return unchanged(environment);
      return pattern.text === target.text ? matchEach(matchAny, pattern.children, target.children, environment, context) : noMatches;
    case 'template':
      return pattern.text === target.text ? matchTemplate(pattern, target, environment, context) : noMatches;
    case 'list':
      return matchList(matchExpression, pattern.children, target.children, environment, context);
    case 'ident':
      return matchIdent(pattern, target, environment, context);
    case 'none':
      return unchanged(environment);
    case 'dynamic':
    case 'index':
    case 'assign':
    case 'conditional':
    case 'await':
    case 'new':
    case 'jsx-expression':
    case 'pair':
      return matchEach(matchExpression, pattern.children, target.children, environment, context);
    case 'yield': {
      if (pattern.text !== target.text) return noMatches;
      const [value, other] = [pattern.child(0), target.child(0)];
      if (value.kind === 'none' || other.kind === 'none') return value.kind === other.kind ? unchanged(environment) : noMatches;
      return matchExpression(value, other, environment, context);
    }
    default:
      return noMatches;
  }
}

/** Compares what data holds by keys, in any order; without `...` nothing else may be there. */
function matchDictionary(
  patterns: readonly Tree[],
  targets: readonly Tree[],
  environment: Environment | undefined,
  context: MatchContext,
): Matches {
  const isExact = !patterns.some(({ kind }) => kind === 'ellipsis');
  if (isExact && patterns.length !== targets.length) return noMatches;
  return matchInAnyOrder(matchExpression, patterns, targets, environment, context);
}

function matchAny(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const matcher = pattern.kind === 'type' ? matchingParts.type : matchExpression;
  return matcher(pattern, target, environment, context);
}

/** Compares calls; type arguments that a pattern leaves out do not matter. */
function matchCall(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const [callee, called] = [pattern.child(0), target.child(0)];
  // With types, what is called has a name of its own.
  if (pattern.children.length > 2 && callee.metavariable !== undefined && called.kind !== 'name') return noMatches;
  let matches = matchExpression(callee, called, environment, context);
  if (matches.length === 0) return noMatches;
  if (pattern.children.length > 2) {
    const [types, written] = [pattern.children.slice(2), target.children.slice(2)];
    matches = andThen(matches, (each) => matchEach(matchingParts.type, types, written, each, context));
  }
  const [list, operands] = [pattern.child(1).children, target.child(1).children];
  return andThen(matches, (each) => matchList(matchExpression, list, operands, each, context));
}

/** Texts of a template that are `...` stand for any parts. */
function matchTemplate(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const parts = pattern.children.map((each) => {
    if (each.kind === 'ellipsis') return new Tree('name', '$_', each);
    return each.kind === 'chunk' && each.text === '...' ? new Tree('ellipsis', '', each) : each;
  });
  return matchList(matchPart, parts, target.children, environment, context);
}

/** An expression of a template does not stand for its texts; `${'a'}` is a text. */
function matchPart(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (isText(pattern) !== isText(target) || pattern.kind === 'ellipsis') return noMatches;
  return matchExpression(pattern, target, environment, context);
}

function isText({ kind }: Tree): boolean {
  return kind === 'chunk' || kind === 'string';
}

/** Variables that are set to what others were set to are followed up to here. */
const deepestSymbol = 5;

/** `<... x ...>`: the expression itself or any part of it, and of what its variables were set to. */
function matchDeep(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  let matches = matchExpression(pattern, target, environment, context);
  if (!context.options.go_deeper_expr) return matches;
  const lookInto = (symbol: Tree | undefined, depth: number): void => {
    if (symbol === undefined || depth > deepestSymbol) return;
    for (const each of listSubexpressions(symbol)) {
      if (canBe(pattern, each)) matches = orElse(matches, matchExpression(pattern, each, environment, context));
      if (each.kind === 'name') lookInto(findSymbol(each, context), depth + 1);
    }
  };
  if (target.kind === 'name') lookInto(findSymbol(target, context), 1);
  lookInto(target, 0);
  return matches;
}

function matchTyped(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const type = pattern.child(0);
  const bound = bindTree(pattern.text, target, environment, context);
  const matches = andThen(bound, (each) => matchWrittenType(type, target, each, context));
  if (matches.length > 0) return matches;
  if (target.kind === 'cast') return matchTyped(pattern, target.child(1), environment, context);
  return context.hasType?.(target, type.text) === true ? bound : noMatches;
}

/** Compares a type with the one that is written or evident; a name without one is the name of a type. */
function matchWrittenType(type: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (target.kind === 'cast') return matchingParts.type(type, target.child(0), environment, context);
  if (target.kind === 'conditional') {
    return andThen(matchWrittenType(type, target.child(1), environment, context), (each) =>
      matchWrittenType(type, target.child(2), each, context),
    );
  }
  const evident = target.meaning?.type ?? findEvidentType(target) ?? findExpressionType(target) ?? findOwnName(target);
  if (evident === undefined) return noMatches;
  for (const each of typeof evident === 'string' ? (otherNames[evident] ?? [evident]) : [evident]) {
    const written = typeof each === 'string' ? new Tree('type', each, target) : each;
    const matches = matchingParts.type(type, written, environment, context);
    if (matches.length > 0) return matches;
  }
  return noMatches;
}

function findOwnName(target: Tree): Tree | undefined {
  const name = target.kind === 'dot' ? target.child(1) : target;
  return name.kind === 'name' || name.kind === 'ident' ? new Tree('type', name.text, name) : undefined;
}

/** What types of literals may be called. */
const otherNames: Readonly<Record<string, readonly string[]>> = { number: ['number', 'float'], boolean: ['boolean', 'bool'] };
