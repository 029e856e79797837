import { collectPatternNames } from './declared-names.ts';
import { findChild, getNodes, getRaw, getText, hasFlag, pushChildren, type SyntaxNode } from './syntax.ts';

/** A loop that goes through the places of a list: `for (let i = 0; i < list.length; i++)`, `while (i--)`. */
export interface CountedList {
  /** The variable that counts. */
  readonly index: string;
  readonly list: SyntaxNode;
}

/** In larger pieces of a program nobody looks for what is done to the variable. */
const maximumNodes = 2_000;

/**
 * Answers the list whose places the loop at `position` visits one by one, each of them. Where a loop begins may be written in front of it: `while`
 * has no other place for that.
 */
export function findCountedList(statements: readonly SyntaxNode[], position: number): CountedList | undefined {
  const node = statements[position];
  if (node?.type !== 'ForStatement' && node?.type !== 'WhileStatement') return undefined;
  const test = readTest(findChild(node, 'test'));
  const loop = test === undefined ? undefined : (readFor(node) ?? readWhile(node, test, statements, position));
  if (test === undefined || loop === undefined) return undefined;
  const { index } = test;
  const list = findList(test, loop, statements[position - 1]);
  if (list === undefined || !isStepped(test, loop.step)) return undefined;
  return loop.inside.some((each) => isAssigned(each, [index, getRootName(list)])) ? undefined : { index, list };
}

/** How the variable is asked whether there is another place, and in which direction it goes. */
interface Test {
  readonly index: string;
  readonly direction: 'up' | 'down';
  /** What it must be less than. */
  readonly bound: SyntaxNode | undefined;
  /** Is it counted down where it is asked? */
  readonly isStep: boolean;
}

/** `i < bound`, `i !== bound`; `i >= 0`, `i > -1`; `i--`, `i-- > 0`. */
function readTest(node: SyntaxNode | undefined): Test | undefined {
  if (node?.type === 'UpdateExpression') {
    const index = readName(findChild(node, 'argument'));
    const isDown = getText(node, 'operator') === '--' && !hasFlag(node, 'prefix');
    return index !== undefined && isDown ? { index, direction: 'down', bound: undefined, isStep: true } : undefined;
  }
  if (node?.type !== 'BinaryExpression') return undefined;
  const [left, right, operator] = [findChild(node, 'left'), findChild(node, 'right'), getText(node, 'operator')];
  if (left?.type === 'UpdateExpression') return operator === '>' && isNumber(right, 0) ? readTest(left) : undefined;
  const index = readName(left);
  if (index === undefined) return undefined;
  if (operator === '<' || operator === '!==' || operator === '!=') return { index, direction: 'up', bound: right, isStep: false };
  const isDown = (operator === '>=' && isNumber(right, 0)) || (operator === '>' && isNumber(right, -1));
  return isDown ? { index, direction: 'down', bound: undefined, isStep: false } : undefined;
}

/** The parts of a loop, wherever they are written. */
interface LoopParts {
  /** Variables that are declared for the loop; the first one counts. */
  readonly declared: readonly SyntaxNode[];
  readonly step: SyntaxNode | undefined;
  /** What runs in each turn, and between the declaration and the loop. */
  readonly inside: readonly SyntaxNode[];
}

function readFor(node: SyntaxNode): LoopParts | undefined {
  const declared = node.type === 'ForStatement' ? listDeclared(findChild(node, 'init')) : [];
  if (declared.length === 0) return undefined;
  const body = findChild(node, 'body');
  return { declared, step: findChild(node, 'update'), inside: body === undefined ? [] : [body] };
}

/** `let i = 0, n = list.length`, or assignments to variables that were declared before: `i = 0, list = all` */
function listDeclared(init: SyntaxNode | undefined): readonly SyntaxNode[] {
  switch (init?.type) {
    case 'VariableDeclaration':
      return getNodes(init, 'declarations');
    case 'SequenceExpression':
      return getNodes(init, 'expressions').flatMap(listDeclared);
    case 'AssignmentExpression':
      return getText(init, 'operator') === '=' ? [init] : [];
    default:
      return [];
  }
}

function getTarget(declared: SyntaxNode | undefined): SyntaxNode | undefined {
  return findChild(declared, 'id') ?? findChild(declared, 'left');
}

function getStart(declared: SyntaxNode | undefined): SyntaxNode | undefined {
  return findChild(declared, 'init') ?? findChild(declared, 'right');
}

function readWhile(
  node: SyntaxNode,
  { index, direction, isStep }: Test,
  statements: readonly SyntaxNode[],
  position: number,
): LoopParts | undefined {
  if (node.type !== 'WhileStatement') return undefined;
  const body = findChild(node, 'body');
  const inside = body?.type === 'BlockStatement' ? [...getNodes(body, 'body')] : body === undefined ? [] : [body];
  const step = isStep ? undefined : findChild(inside.pop(), 'expression');
  // Going down, the list has to be as long as it was when it was measured.
  const earliest = direction === 'down' ? position - 1 : 0;
  for (let at = position - 1; at >= earliest; at--) {
    const statement = statements[at];
    const declared = statement?.type === 'VariableDeclaration' ? getNodes(statement, 'declarations') : [];
    const counter = declared.find((each) => readName(findChild(each, 'id')) === index);
    if (counter !== undefined) return { declared: [counter], step, inside };
    if (statement !== undefined) inside.push(statement);
  }
  return undefined;
}

/** Answers the list that is gone through, from where the variable begins and what it is compared with. */
function findList(
  { index, direction, bound, isStep }: Test,
  { declared }: LoopParts,
  before: SyntaxNode | undefined,
): SyntaxNode | undefined {
  const [counter, other, ...others] = declared;
  const start = getStart(counter);
  if (start === undefined || others.length > 0 || readName(getTarget(counter)) !== index) return undefined;
  if (direction === 'down') return other === undefined ? readMeasured(isStep ? start : readLess(start)) : undefined;
  if (!isNumber(start, 0)) return undefined;
  const boundName = readName(bound);
  if (boundName === undefined) {
    const list = readMeasured(bound);
    // `rows_1 = rows` is the list of the loop alone.
    return other === undefined || (list !== undefined && readName(getTarget(other)) === readName(list)) ? list : undefined;
  }
  // `n = list.length` was declared beside `i`, or right in front of the loop.
  const constants = before?.type === 'VariableDeclaration' && getText(before, 'kind') === 'const' ? getNodes(before, 'declarations') : [];
  const measured = other ?? constants.at(-1);
  return readName(getTarget(measured)) === boundName ? readMeasured(getStart(measured)) : undefined;
}

/** Answers what one is subtracted from. */
function readLess(node: SyntaxNode): SyntaxNode | undefined {
  const isLess = node.type === 'BinaryExpression' && getText(node, 'operator') === '-' && isNumber(findChild(node, 'right'), 1);
  return isLess ? findChild(node, 'left') : undefined;
}

/** Answers what `list.length` is the length of, where nothing runs when it is read. */
function readMeasured(node: SyntaxNode | undefined): SyntaxNode | undefined {
  if (node?.type !== 'MemberExpression' || hasFlag(node, 'computed') || readName(findChild(node, 'property')) !== 'length')
    return undefined;
  const list = findChild(node, 'object');
  return list !== undefined && isPlain(list) ? list : undefined;
}

/** A name, or properties of one. */
function isPlain(node: SyntaxNode): boolean {
  let current: SyntaxNode | undefined = node;
  while (current?.type === 'MemberExpression' && !hasFlag(current, 'computed')) current = findChild(current, 'object');
  return current?.type === 'Identifier' || current?.type === 'ThisExpression';
}

function getRootName(node: SyntaxNode): string {
  let current: SyntaxNode | undefined = node;
  while (current?.type === 'MemberExpression') current = findChild(current, 'object');
  return readName(current) ?? '';
}

/** Does the variable go on by one in each turn? */
function isStepped({ index, direction, isStep }: Test, step: SyntaxNode | undefined): boolean {
  if (isStep) return step === undefined;
  const [update, assignment] = direction === 'up' ? ['++', '+='] : ['--', '-='];
  if (step?.type === 'UpdateExpression') return getText(step, 'operator') === update && readName(findChild(step, 'argument')) === index;
  if (step?.type !== 'AssignmentExpression' || getText(step, 'operator') !== assignment) return false;
  return readName(findChild(step, 'left')) === index && isNumber(findChild(step, 'right'), 1);
}

/** Is one of the variables given another value, as far as one can see? */
function isAssigned(node: SyntaxNode, names: readonly string[]): boolean {
  const stack = [node];
  let count = 0;
  for (let each = stack.pop(); each !== undefined; each = stack.pop()) {
    if (++count > maximumNodes) return true;
    const target = each.type === 'AssignmentExpression' ? 'left' : each.type === 'UpdateExpression' ? 'argument' : undefined;
    if (target !== undefined && collectPatternNames(findChild(each, target)).some((name) => names.includes(name))) return true;
    pushChildren(each, stack);
  }
  return false;
}

function isNumber(node: SyntaxNode | undefined, number: number): boolean {
  if (node?.type === 'UnaryExpression' && getText(node, 'operator') === '-') return isNumber(findChild(node, 'argument'), -number);
  return node !== undefined && getRaw(node, 'value') === number;
}

function readName(node: SyntaxNode | undefined): string | undefined {
  return node?.type === 'Identifier' ? getText(node, 'name') : undefined;
}
