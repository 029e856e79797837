import type { MatchContext } from '../matching/matcher.ts';
import { isRest } from '../matching/matcher.ts';
import { canBe } from '../matching/subexpressions.ts';
import type { Tree, TreeKind } from '../syntax/tree.ts';
import type { ProgramIndex } from './program-index.ts';

const literalKinds: ReadonlySet<TreeKind> = new Set<TreeKind>(['string', 'number', 'boolean', 'null', 'regexp']);

/** Patterns that expressions of all kinds may match. */
const anyKinds: ReadonlySet<TreeKind> = new Set<TreeKind>(['deep', 'typed', 'ellipsis', 'dot-ellipsis']);

/** What may be a constant. */
const constantKinds: readonly TreeKind[] = ['chunk', 'name', 'dot', 'template', 'operator', 'conditional'];

/** Answers the expressions of a program with which one of a pattern is to be compared: all that it can match, and some that it cannot. */
export function listExpressions(pattern: Tree, { expressions }: ProgramIndex, context: MatchContext): readonly Tree[] {
  if (pattern.metavariable !== undefined || anyKinds.has(pattern.kind))
    return [...expressions.values()].flatMap((list) => list.filter((each) => isAsked(each, context)));
  const same = (expressions.get(pattern.kind) ?? none).filter((each) => isAsked(each, context) && canBe(pattern, each));
  if (literalKinds.has(pattern.kind)) {
    const others = constantKinds.filter((kind) => kind !== pattern.kind);
    return [...same, ...others.flatMap((kind) => expressions.get(kind) ?? none)];
  }
  const isNamed = pattern.kind !== 'name' && (pattern.kind === 'dot' || context.options.symbolic_propagation);
  return isNamed ? [...same, ...(expressions.get('name') ?? none)] : same;
}

const none: readonly never[] = [];

/** Decorators are calls, and definitions assignments, only when a rule asks for it. */
function isAsked(target: Tree, { options }: MatchContext): boolean {
  if (target.text === 'attribute') return options.attr_expr;
  return target.text !== 'definition' || target.kind !== 'assign' || options.vardef_assign;
}

/** Answers the kinds of the statements that one of a pattern can match, when not all can. */
export function listStatementKinds(pattern: Tree | undefined): readonly TreeKind[] | undefined {
  if (pattern === undefined) return undefined;
  switch (pattern.kind) {
    case 'ellipsis':
      return undefined;
    case 'expression-statement': {
      const expression = pattern.child(0);
      const isAny = expression.metavariable !== undefined || isRest(expression) || anyKinds.has(expression.kind);
      return isAny ? undefined : ['expression-statement', 'return', 'variable'];
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
