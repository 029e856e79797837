import type { MatchContext } from '../matching/matcher.ts';
import { isRest } from '../matching/matcher.ts';
import { canBe } from '../matching/subexpressions.ts';
import { makeFunctionAssignment } from '../syntax/make-assignment.ts';
import type { Tree, TreeKind } from '../syntax/tree.ts';
import type { ProgramIndex } from './program-index.ts';

const literalKinds: ReadonlySet<TreeKind> = new Set<TreeKind>(['string', 'number', 'boolean', 'null', 'undefined', 'regexp']);

/** Patterns that expressions of all kinds may match. */
const anyKinds: ReadonlySet<TreeKind> = new Set<TreeKind>(['deep', 'typed', 'ellipsis', 'dot-ellipsis']);

/** What may be a constant. */
const constantKinds: readonly TreeKind[] = ['chunk', 'name', 'dot', 'template', 'operator', 'conditional'];

/** Answers the expressions of a program with which one of a pattern is to be compared: all that it can match, and some that it cannot. */
export function listExpressions(pattern: Tree, { expressions, members }: ProgramIndex, context: MatchContext): readonly Tree[] {
  const found: Tree[] = [];
  if (pattern.metavariable !== undefined || anyKinds.has(pattern.kind)) {
    for (const list of expressions.values()) for (const each of list) if (isAsked(each, context)) found.push(each);
    for (const each of listMemberAssignments(members, context)) found.push(each, ...each.children);
    return found;
  }
  if (pattern.kind === 'assign') found.push(...listMemberAssignments(members, context));
  for (const each of expressions.get(pattern.kind) ?? none) if (canBe(pattern, each) && isAsked(each, context)) found.push(each);
  if (literalKinds.has(pattern.kind)) {
    for (const kind of constantKinds) for (const each of expressions.get(kind) ?? none) found.push(each);
  } else if (pattern.kind !== 'name') {
    for (const each of expressions.get('name') ?? none) if (mayStandFor(pattern, each, context)) found.push(each);
  }
  return found;
}

/** May a name stand for an expression of another kind: what it is imported as, or what its variable was set to? */
function mayStandFor(pattern: Tree, { meaning }: Tree, { options }: MatchContext): boolean {
  if (options.symbolic_propagation) return meaning?.symbol !== undefined || meaning?.path !== undefined;
  return pattern.kind === 'dot' && meaning?.path !== undefined;
}

const none: readonly never[] = [];

/** Decorators are calls, and definitions assignments, only when a rule asks for it. */
function isAsked(target: Tree, { options }: MatchContext): boolean {
  if (target.text === 'attribute') return options.attr_expr;
  return target.text !== 'definition' || target.kind !== 'assign' || options.vardef_assign;
}

/** With `flddef_assign`, functions that are members are assignments too. */
function listMemberAssignments(members: readonly Tree[], { options, text }: MatchContext): readonly Tree[] {
  if (!options.flddef_assign) return none;
  return members.flatMap((each) => (each.kind === 'function' ? (makeFunctionAssignment(each, text) ?? []) : []));
}

/** Answers the kinds of the statements that one of a pattern can match, when not all can. */
export function listStatementKinds(pattern: Tree | undefined, { options }: MatchContext): readonly TreeKind[] | undefined {
  if (pattern === undefined) return undefined;
  switch (pattern.kind) {
    case 'ellipsis':
      return undefined;
    case 'expression-statement': {
      const expression = pattern.child(0);
      const isAny = expression.metavariable !== undefined || isRest(expression) || anyKinds.has(expression.kind);
      const functions: readonly TreeKind[] = options.flddef_assign ? ['function'] : none;
      return isAny ? undefined : ['expression-statement', 'return', 'variable', ...functions];
    }
    case 'return':
      return ['return', 'expression-statement'];
    case 'import-from':
    case 'import-as':
      return ['import-from', 'import-as', 'variable'];
    default:
      return [pattern.kind];
  }
}
