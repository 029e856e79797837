import { collectPatternNames } from './declared-names.ts';
import { findChild, getNodes, getRaw, getText, hasFlag, pushChildren, type SyntaxNode } from './syntax.ts';

/** A loop that goes through the places of a list: `for (let i = 0; i < list.length; i++)`. */
export interface CountedList {
  /** The variable that counts. */
  readonly index: string;
  readonly list: SyntaxNode;
}

/** In larger bodies nobody looks for what is done to the variable. */
const maximumNodes = 2_000;

/** Answers the list whose places a `for` visits one by one, from the first to the last. */
export function findCountedList(node: SyntaxNode): CountedList | undefined {
  const init = findChild(node, 'init');
  if (init?.type !== 'VariableDeclaration' || getText(init, 'kind') !== 'let') return undefined;
  const [counter, bound, ...others] = getNodes(init, 'declarations');
  const index = readName(findChild(counter, 'id'));
  if (counter === undefined || index === undefined || others.length > 0 || !isNumber(findChild(counter, 'init'), 0)) return undefined;
  const list = findList(findChild(node, 'test'), index, bound);
  if (list === undefined || !isStep(findChild(node, 'update'), index)) return undefined;
  return isAssigned(findChild(node, 'body'), [index, getRootName(list)]) ? undefined : { index, list };
}

/** `i < list.length`, or `i < n` where `n = list.length` was declared beside `i`. */
function findList(test: SyntaxNode | undefined, index: string, bound: SyntaxNode | undefined): SyntaxNode | undefined {
  const operator = getText(test, 'operator');
  if (test?.type !== 'BinaryExpression' || (operator !== '<' && operator !== '!==' && operator !== '!=')) return undefined;
  if (readName(findChild(test, 'left')) !== index) return undefined;
  const right = findChild(test, 'right');
  const boundName = readName(findChild(bound, 'id'));
  if (bound === undefined) return readMeasured(right);
  return boundName !== undefined && readName(right) === boundName ? readMeasured(findChild(bound, 'init')) : undefined;
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

function isStep(update: SyntaxNode | undefined, index: string): boolean {
  if (update?.type === 'UpdateExpression') return getText(update, 'operator') === '++' && readName(findChild(update, 'argument')) === index;
  if (update?.type !== 'AssignmentExpression' || getText(update, 'operator') !== '+=') return false;
  return readName(findChild(update, 'left')) === index && isNumber(findChild(update, 'right'), 1);
}

/** Is one of the variables given another value, as far as one can see? */
function isAssigned(body: SyntaxNode | undefined, names: readonly string[]): boolean {
  const stack = body === undefined ? [] : [body];
  let count = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (++count > maximumNodes) return true;
    const target = node.type === 'AssignmentExpression' ? 'left' : node.type === 'UpdateExpression' ? 'argument' : undefined;
    if (target !== undefined && collectPatternNames(findChild(node, target)).some((name) => names.includes(name))) return true;
    pushChildren(node, stack);
  }
  return false;
}

function isNumber(node: SyntaxNode | undefined, number: number): boolean {
  return node !== undefined && getRaw(node, 'value') === number;
}

function readName(node: SyntaxNode | undefined): string | undefined {
  return node?.type === 'Identifier' ? getText(node, 'name') : undefined;
}
