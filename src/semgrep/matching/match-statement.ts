import { Tree } from '../syntax/tree.ts';
import { makeAssignment, makeFunctionAssignment } from '../syntax/make-assignment.ts';
import { isStatement } from './flatten-statements.ts';
import type { Environment } from './bindings.ts';
import { matchIdent } from './match-ident.ts';
import { matchImport } from './match-import.ts';
import { matchInAnyOrder, matchList } from './match-list.ts';
import { matchSequence } from './match-sequence.ts';
import { andThen, bindTree, isRest, matchEach, noMatches, orElse, unchanged, type MatchContext, type Matches } from './matcher.ts';
import { matchingParts } from './matching-parts.ts';
import { canBe, listImplicitSubexpressions, listSubexpressions } from './subexpressions.ts';

/** Compares a statement of a pattern with one of a program. */
export function matchStatement(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (--context.steps < 0) return noMatches;
  if (pattern.kind === 'ellipsis') return unchanged(environment);
  if (pattern.kind === 'expression-statement') return matchExpressionStatement(pattern, target, environment, context);
  if (pattern.kind === 'return' && target.text === 'implicit-return') {
    return context.options.implicit_return ? matchOptional(pattern.child(0), target.child(0), environment, context) : noMatches;
  }
  if (pattern.kind === 'import-from' || pattern.kind === 'import-as') return matchImport(pattern, target, environment, context);
  if (pattern.kind !== target.kind) return noMatches;
  switch (pattern.kind) {
    case 'block':
      return matchSequence(pattern.children, target.children, environment, context);
    case 'if':
      return matchIf(pattern, target, environment, context);
    case 'for':
      return andThen(matchHeader(pattern.child(0), target.child(0), environment, context), (each) =>
        matchStatement(pattern.child(1), target.child(1), each, context),
      );
    case 'while':
      return andThen(matchingParts.expression(pattern.child(0), target.child(0), environment, context), (each) =>
        matchStatement(pattern.child(1), target.child(1), each, context),
      );
    case 'do':
      return andThen(matchStatement(pattern.child(0), target.child(0), environment, context), (each) =>
        matchingParts.expression(pattern.child(1), target.child(1), each, context),
      );
    case 'return':
    case 'throw':
      return matchOptional(pattern.child(0), target.child(0), environment, context);
    case 'break':
    case 'continue':
      return pattern.child(0).kind === 'none'
        ? target.child(0).kind === 'none'
          ? unchanged(environment)
          : noMatches
        : matchIdent(pattern.child(0), target.child(0), environment, context);
    case 'label':
      return andThen(matchIdent(pattern.child(0), target.child(0), environment, context), (each) =>
        matchStatement(pattern.child(1), target.child(1), each, context),
      );
    case 'try':
      return matchTry(pattern, target, environment, context);
    case 'switch':
      return andThen(matchingParts.expression(pattern.child(0), target.child(0), environment, context), (each) =>
        matchCases(pattern.child(1).children, target.child(1).children, each, context),
      );
    case 'export':
      return matchIdent(pattern.child(0), target.child(0), environment, context);
    case 'other':
      return pattern.text === target.text ? matchEach(matchPart, pattern.children, target.children, environment, context) : noMatches;
    default:
      return matchingParts.definition(pattern, target, environment, context);
  }
}

/** An expression as a statement is found in what a statement evaluates: `foo();` in `const x = foo()` and in `return foo()`. */
function matchExpressionStatement(statement: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const pattern = statement.child(0);
  if (pattern.metavariable !== undefined) {
    const whole = bindTree(pattern.metavariable, target, environment, context);
    if (statement.text !== ';' || target.kind !== 'expression-statement') return whole;
    return orElse(whole, bindTree(pattern.metavariable, target.child(0), environment, context));
  }
  if (pattern.kind === 'deep') return matchWithin(pattern.child(0), target, environment, context);
  const value = findEvaluated(target, context);
  if (value === undefined) return noMatches;
  let matches = matchingParts.expression(pattern, value, environment, context);
  if (!context.options.go_deeper_expr || pattern.kind === 'ellipsis') return matches;
  const look = (each: Tree): void => {
    if (canBe(pattern, each)) matches = orElse(matches, matchingParts.expression(pattern, each, environment, context));
  };
  if (target.kind === 'variable') look(value.child(1));
  for (const each of listDeeper(target, value, context)) look(each);
  return matches;
}

/** What is returned, and what a variable is set to, is searched through; what else is evaluated only where it is evaluated for sure. */
function listDeeper(target: Tree, value: Tree, context: MatchContext): readonly Tree[] {
  if (target.kind === 'return') return listSubexpressions(value);
  if (target.kind === 'variable') return listSubexpressions(value.child(1));
  return context.options.implicit_deep_exprstmt ? listImplicitSubexpressions(value) : [];
}

/** `<... x ...>;`: any expression of a statement, also of its condition, but not of statements within it. */
function matchWithin(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (target.kind === 'block' || target.kind === 'label' || target.kind === 'function') return noMatches;
  let matches = noMatches;
  for (const child of target.children) {
    if (isStatement(child)) continue;
    for (const each of [child, ...listSubexpressions(child)]) {
      if (canBe(pattern, each)) matches = orElse(matches, matchingParts.expression(pattern, each, environment, context));
    }
  }
  return matches;
}

function findEvaluated(target: Tree, context: MatchContext): Tree | undefined {
  switch (target.kind) {
    case 'expression-statement':
      return target.child(0);
    case 'return':
      return target.child(0).kind === 'none' ? undefined : target.child(0);
    case 'variable':
      return context.options.vardef_assign ? makeAssignment(target) : undefined;
    case 'function':
      return context.options.flddef_assign ? makeFunctionAssignment(target, context.text) : undefined;
    default:
      return undefined;
  }
}

function matchPart(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const matcher = pattern.kind === 'block' || pattern.kind === 'expression-statement' ? matchStatement : matchingParts.expression;
  return matcher(pattern, target, environment, context);
}

function matchOptional(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.kind === 'ellipsis') return unchanged(environment);
  if (pattern.kind === 'none' || target.kind === 'none') return pattern.kind === target.kind ? unchanged(environment) : noMatches;
  return matchingParts.expression(pattern, target, environment, context);
}

/** What follows a condition: a block of one statement is that statement, but no list of statements. */
function matchBranch(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.kind === 'block' && target.kind !== 'block') {
    const [only] = pattern.children;
    const isList = only?.kind === 'expression-statement' && isRest(only.child(0));
    return pattern.children.length === 1 && !isList ? matchSequence(pattern.children, [target], environment, context) : noMatches;
  }
  if (pattern.kind !== 'block' && pattern.kind !== 'ellipsis' && target.kind === 'block') {
    return matchStatement(pattern, target.children.length === 1 ? target.child(0) : target, environment, context);
  }
  return matchStatement(pattern, target, environment, context);
}

function matchIf(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const condition = matchingParts.expression(pattern.child(0), target.child(0), environment, context);
  const branch = andThen(condition, (each) => matchBranch(pattern.child(1), target.child(1), each, context));
  const [otherwise, alternative] = [pattern.child(2), target.child(2)];
  if (otherwise.kind === 'none') return branch;
  if (alternative.kind === 'none') return noMatches;
  return andThen(branch, (each) => matchBranch(otherwise, alternative, each, context));
}

function matchHeader(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.kind === 'ellipsis') return unchanged(environment);
  if (pattern.kind !== target.kind) return noMatches;
  if (pattern.kind === 'for-each') return matchEach(matchingParts.expression, pattern.children, target.children, environment, context);
  const [first] = pattern.child(0).children;
  // One `...` stands for one variable, not for several.
  if (first?.kind === 'ellipsis' && target.child(0).children.length > 1) return noMatches;
  const inits = matchList(matchInit, pattern.child(0).children, target.child(0).children, environment, context);
  const test = andThen(inits, (each) => matchHeaderPart(pattern.child(1), target.child(1), each, context));
  return andThen(test, (each) => matchHeaderPart(pattern.child(2), target.child(2), each, context));
}

function matchHeaderPart(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.kind === 'ellipsis' && target.kind === 'none') return noMatches;
  return pattern.kind === 'none' && target.kind === 'none' ? unchanged(environment) : matchOptional(pattern, target, environment, context);
}

function matchInit(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.kind !== 'variable' && target.kind === 'variable') return noMatches;
  const matcher = pattern.kind === 'variable' ? matchingParts.definition : matchingParts.expression;
  return matcher(pattern, target, environment, context);
}

function matchTry(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const [finalizer, other] = [pattern.child(2), target.child(2)];
  if ((finalizer.kind === 'none') !== (other.kind === 'none')) return noMatches;
  const block = matchStatement(pattern.child(0), target.child(0), environment, context);
  const [handlers, others] = [pattern.child(1).children, target.child(1).children];
  const caught = handlers.length === 0 ? block : andThen(block, (each) => matchList(matchCatch, handlers, others, each, context));
  if (finalizer.kind === 'none') return caught;
  return andThen(caught, (each) => matchStatement(finalizer, other, each, context));
}

/** Compares a `catch` with its variable. */
export function matchCatch(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  return andThen(matchCaught(pattern, target, environment, context), (each) =>
    matchStatement(pattern.child(1), target.child(1), each, context),
  );
}

/** A variable with a type is one with a type, or all of it is what a metavariable stands for, which is no expression that is elsewhere. */
function matchCaught(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  const [parameter, other] = [pattern.child(0), target.child(0)];
  const [type, otherType] = [pattern.children[2], target.children[2]];
  if (type !== undefined) {
    if (otherType === undefined) return noMatches;
    const named = matchingParts.expression(parameter, other, environment, context);
    return andThen(named, (each) => matchingParts.type(type, otherType, each, context));
  }
  if (otherType !== undefined) {
    if (parameter.metavariable === undefined) return noMatches;
    const whole = new Tree('other', 'parameter', { start: other.start, end: otherType.end }, [other]);
    return bindTree(parameter.metavariable, whole, environment, context);
  }
  if (parameter.kind === 'none' && other.kind === 'none') return unchanged(environment);
  if (parameter.metavariable !== undefined && other.kind === 'none') return bindTree(parameter.metavariable, other, environment, context);
  if (parameter.kind === 'none' || other.kind === 'none' || parameter.kind === 'ellipsis') return noMatches;
  return matchingParts.expression(parameter, other, environment, context);
}

/** Cases in any order; more of them do not matter. */
function matchCases(
  patterns: readonly Tree[],
  targets: readonly Tree[],
  environment: Environment | undefined,
  context: MatchContext,
): Matches {
  if (patterns.length > 0 && patterns.every((each) => each.kind === 'ellipsis')) return noMatches;
  if (patterns.some((each, index) => isDefault(each) && patterns[index - 1]?.kind === 'ellipsis')) return noMatches;
  return matchInAnyOrder(matchCase, patterns, targets, environment, context);
}

/** After `...` it matches nothing, as in Semgrep. */
function isDefault({ kind, children }: Tree): boolean {
  return kind === 'case' && children[0]?.children.some(({ text }) => text === 'default') === true;
}

/** Compares a case with what is done for it. */
export function matchCase(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.kind !== 'case' || target.kind !== 'case') return noMatches;
  const tests = matchList(matchTest, pattern.child(0).children, target.child(0).children, environment, context);
  const [done, body] = [pattern.child(1), target.child(1)];
  // Neither is nothing a statement, nor a block a single one.
  if (done.kind === 'expression-statement' && body.kind === 'block' && body.children.length === 0) return noMatches;
  const match = done.kind === 'block' ? matchBranch : matchStatement;
  return andThen(tests, (each) => match(done, body, each, context));
}

const literalKinds: ReadonlySet<string> = new Set(['string', 'number', 'boolean', 'null', 'undefined', 'regexp']);

function matchTest(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.text !== target.text) return noMatches;
  // A literal is compared with literals only.
  if (pattern.children.some(({ kind }, index) => literalKinds.has(kind) && target.children[index]?.kind !== kind)) return noMatches;
  return matchEach(matchingParts.expression, pattern.children, target.children, environment, context);
}

/** Compares the bodies of functions. */
export function matchBlock(pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  if (pattern.kind === 'block' && target.kind === 'block') return matchSequence(pattern.children, target.children, environment, context);
  return matchStatement(pattern, target, environment, context);
}
