import { collectPatternNames } from './declared-names.ts';
import { findCountedList, type CountedList } from './counted-list.ts';
import { declareVariable, emitConstant, emitTo, enterScope, storeVariable, type Lowering } from './lowering.ts';
import { findChild, getNodes, getSpan, getText, hasFlag, type SyntaxNode } from './syntax.ts';

function declareHead(lowering: Lowering, head: SyntaxNode | undefined): void {
  if (head?.type !== 'VariableDeclaration' || getText(head, 'kind') === 'var') return;
  for (const each of getNodes(head, 'declarations'))
    for (const name of collectPatternNames(findChild(each, 'id'))) declareVariable(lowering, name);
}

/** Lowers `for (init; test; update)`. */
export function lowerFor(lowering: Lowering, node: SyntaxNode, labels: readonly string[]): void {
  const counted = findCountedList([node], 0);
  if (counted === undefined) lowerTested(lowering, node, labels);
  else lowerCounted(lowering, node, labels, counted);
}

function lowerTested(lowering: Lowering, node: SyntaxNode, labels: readonly string[]): void {
  const { builder, parts } = lowering;
  const at = getSpan(node);
  const outer = enterScope(lowering, node);
  const init = findChild(node, 'init');
  declareHead(lowering, init);
  if (init?.type === 'VariableDeclaration') parts.statement(lowering, init, []);
  else if (init !== undefined) parts.expression(lowering, init);
  const head = builder.makeLabel();
  const body = builder.makeLabel();
  const update = builder.makeLabel();
  const after = builder.makeLabel();
  builder.start(head, at);
  const test = findChild(node, 'test');
  if (test === undefined) builder.goTo(body, at);
  else parts.condition(lowering, test, body, after);
  builder.start(body, at);
  lowerBody(lowering, node, labels, after, update);
  builder.start(update, at);
  const step = findChild(node, 'update');
  if (step !== undefined) parts.expression(lowering, step);
  builder.goTo(head, at);
  builder.start(after, at);
  lowering.scope = outer;
}

/** A loop over the places of a list goes through them as `for…of` does, so that what is checked in each turn holds for all. */
export function lowerCounted(lowering: Lowering, node: SyntaxNode, labels: readonly string[], { index, list }: CountedList): void {
  const { builder, parts } = lowering;
  const at = getSpan(node);
  const outer = enterScope(lowering, node);
  const init = findChild(node, 'init');
  declareHead(lowering, init);
  if (init?.type === 'VariableDeclaration') parts.statement(lowering, init, []);
  else if (init !== undefined) parts.expression(lowering, init);
  const object = parts.expression(lowering, list);
  const iterable = emitTo(lowering, { op: 'keys', to: builder.makeRegister(), object, isIndex: true, at });
  const element = builder.makeRegister();
  const [head, body, after] = [builder.makeLabel(), builder.makeLabel(), builder.makeLabel()];
  builder.start(head, at);
  builder.end({ op: 'iterate', iterable, element, isAwait: false, body, exit: after, at: getSpan(list) });
  builder.start(body, at);
  storeVariable(lowering, index, element, at);
  lowerBody(lowering, node, labels, after, head);
  builder.goTo(head, at);
  builder.start(after, at);
  lowering.scope = outer;
}

function lowerBody(
  lowering: Lowering,
  node: SyntaxNode,
  labels: readonly string[],
  breakTo: ReturnType<Lowering['builder']['makeLabel']>,
  continueTo: typeof breakTo,
): void {
  const body = findChild(node, 'body');
  if (body === undefined) return;
  lowering.jumps.push({ kind: 'jump', labels, breakTo, continueTo });
  lowering.parts.statement(lowering, body, []);
  lowering.jumps.pop();
}

/** Lowers `while` and `do … while`. */
export function lowerLoop(lowering: Lowering, node: SyntaxNode, labels: readonly string[]): void {
  const { builder, parts } = lowering;
  const at = getSpan(node);
  const head = builder.makeLabel();
  const body = builder.makeLabel();
  const after = builder.makeLabel();
  const test = findChild(node, 'test');
  if (node.type === 'DoWhileStatement') builder.goTo(body, at);
  builder.start(head, at);
  if (test !== undefined) parts.condition(lowering, test, body, after);
  builder.start(body, at);
  lowerBody(lowering, node, labels, after, head);
  builder.goTo(head, at);
  builder.start(after, at);
}

/** Lowers `for…of`, `for await…of` and `for…in`. */
export function lowerForEach(lowering: Lowering, node: SyntaxNode, labels: readonly string[]): void {
  const { builder, parts } = lowering;
  const at = getSpan(node);
  const right = findChild(node, 'right');
  const left = findChild(node, 'left');
  const outer = enterScope(lowering, node);
  let iterable = right === undefined ? emitConstant(lowering, undefined, at) : parts.expression(lowering, right);
  if (node.type === 'ForInStatement') {
    const object = iterable;
    iterable = emitTo(lowering, { op: 'keys', to: lowering.builder.makeRegister(), object, isIndex: false, at });
  }
  declareHead(lowering, left);
  const head = builder.makeLabel();
  const body = builder.makeLabel();
  const after = builder.makeLabel();
  const element = builder.makeRegister();
  builder.start(head, at);
  builder.end({
    op: 'iterate',
    iterable,
    element,
    isAwait: hasFlag(node, 'await'),
    body,
    exit: after,
    at: right === undefined ? at : getSpan(right),
  });
  builder.start(body, at);
  if (left?.type === 'VariableDeclaration') {
    const [declarator] = getNodes(left, 'declarations');
    const id = findChild(declarator, 'id');
    if (id !== undefined) parts.pattern(lowering, id, element, 'declare');
  } else if (left !== undefined) parts.pattern(lowering, left, element, 'assign');
  lowerBody(lowering, node, labels, after, head);
  builder.goTo(head, at);
  builder.start(after, at);
  lowering.scope = outer;
}
