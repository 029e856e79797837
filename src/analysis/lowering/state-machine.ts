import { findChild, getNodes, getRaw, getText, type SyntaxNode } from './syntax.ts';

/**
 * A function with `await` or `yield` as TypeScript writes it for ES5: `return __generator(this, function (_a) { switch (_a.label) { case 0: … } })`,
 * where `return [3, 2]` goes on at `case 2`, `return [4, x]` waits for `x`, and `_a.sent()` is what it came to.
 */
export interface StateMachine {
  /** The function with the cases. */
  readonly body: SyntaxNode;
  /** The name by which it is told where it stands. */
  readonly state: string;
  /** What is done in each state, in order; the first is entered first. */
  readonly cases: readonly { readonly label: number; readonly statements: readonly SyntaxNode[] }[];
  /** From which states on `try`, `catch` and `finally` are, and what comes after. */
  readonly regions: readonly TryRegion[];
}

/** States of a `try` statement: each part reaches to the next one that there is. */
export interface TryRegion {
  readonly start: number;
  readonly caught: number | undefined;
  readonly finalizer: number | undefined;
  readonly after: number;
}

/** What `return [code, …]` does. */
export const machineCodes = { throw: 1, return: 2, jump: 3, yield: 4, delegate: 5, leave: 7 } as const;

/** Answers the machine that a function's body makes and runs, after its variables. */
export function findStateMachine(body: SyntaxNode | undefined): StateMachine | undefined {
  const last = body?.type === 'BlockStatement' ? getNodes(body, 'body').at(-1) : undefined;
  const call = last?.type === 'ReturnStatement' ? findChild(last, 'argument') : undefined;
  if (call?.type !== 'CallExpression' || nameCallee(findChild(call, 'callee')) !== '__generator') return undefined;
  const [, made] = getNodes(call, 'arguments');
  const state = made?.type === 'FunctionExpression' ? getText(getNodes(made, 'params')[0], 'name') : '';
  return made === undefined || state === '' ? undefined : readMachine(made, state);
}

function readMachine(body: SyntaxNode, state: string): StateMachine {
  const statements = getNodes(findChild(body, 'body'), 'body');
  const [first, ...others] = statements;
  const isSwitch =
    first?.type === 'SwitchStatement' && others.length === 0 && isStateMember(findChild(first, 'discriminant'), state, 'label');
  const cases = isSwitch
    ? getNodes(first, 'cases').map((each) => ({
        label: readNumber(findChild(each, 'test')) ?? -1,
        statements: getNodes(each, 'consequent'),
      }))
    : [{ label: 0, statements }];
  const regions = cases.flatMap((each) => each.statements.flatMap((statement) => readRegion(statement, state) ?? []));
  return { body, state, cases, regions };
}

/** `_a.trys.push([start, caught, finalizer, after])` */
function readRegion(statement: SyntaxNode, state: string): TryRegion | undefined {
  if (!isRegion(statement, state)) return undefined;
  const [list] = getNodes(findChild(statement, 'expression'), 'arguments');
  const [start, caught, finalizer, after] = ((getRaw(list ?? statement, 'elements') as readonly unknown[] | undefined) ?? []).map(
    readNumber,
  );
  return start === undefined || after === undefined ? undefined : { start, caught, finalizer, after };
}

/** Does the statement only tell the machine where it stands? */
export function isBookkeeping(statement: SyntaxNode, state: string): boolean {
  if (statement.type !== 'ExpressionStatement') return false;
  const expression = findChild(statement, 'expression');
  return (
    isRegion(statement, state) ||
    (expression?.type === 'AssignmentExpression' && isStateMember(findChild(expression, 'left'), state, 'label'))
  );
}

function isRegion(statement: SyntaxNode, state: string): boolean {
  const call = findChild(statement, 'expression');
  const callee = call?.type === 'CallExpression' ? findChild(call, 'callee') : undefined;
  return callee?.type === 'MemberExpression' && nameCallee(callee) === 'push' && isStateMember(findChild(callee, 'object'), state, 'trys');
}

/** Is it `_a.sent`, or another part of what the machine is told? */
export function isStateMember(node: SyntaxNode | undefined, state: string, name: string): boolean {
  return (
    node?.type === 'MemberExpression' &&
    getText(findChild(node, 'property'), 'name') === name &&
    getText(findChild(node, 'object'), 'name') === state
  );
}

/** Answers the code and the operand of `return [code, operand]`. */
export function readStep(statement: SyntaxNode): { readonly code: number; readonly operand: SyntaxNode | undefined } | undefined {
  const list = findChild(statement, 'argument');
  if (list?.type !== 'ArrayExpression') return undefined;
  const [first, operand] = getNodes(list, 'elements');
  const code = readNumber(first);
  return code === undefined ? undefined : { code, operand };
}

/** Answers the number that is written out. */
export function readNumber(node: unknown): number | undefined {
  const value = typeof node === 'object' && node !== null ? (node as { readonly value?: unknown }).value : undefined;
  return typeof value === 'number' ? value : undefined;
}

/** Answers the last name of what is called: `__awaiter` of `(0, tslib_1.__awaiter)`. */
export function nameCallee(node: SyntaxNode | undefined): string {
  switch (node?.type) {
    case 'Identifier':
      return getText(node, 'name');
    case 'MemberExpression':
      return getText(findChild(node, 'property'), 'name');
    case 'SequenceExpression':
      return nameCallee(getNodes(node, 'expressions').at(-1));
    case 'ParenthesizedExpression':
      return nameCallee(findChild(node, 'expression'));
    default:
      return '';
  }
}
