import type { Register, Span } from '../ir/ir.ts';
import type { Label } from './function-builder.ts';
import { emitConstant, type Lowering } from './lowering.ts';
import { findChild, getNodes, getSpan, getText, type SyntaxNode } from './syntax.ts';

const maximumDepth = 500;

/** Lowers a condition straight into control flow, so that each operand's outcome is known on its branch. */
export function lowerCondition(lowering: Lowering, node: SyntaxNode, whenTrue: Label, whenFalse: Label): void {
  if (lowering.depth <= maximumDepth) {
    lowering.depth++;
    const isLowered = lowerBranching(lowering, node, whenTrue, whenFalse);
    lowering.depth--;
    if (isLowered) return;
  }
  const condition = lowering.parts.expression(lowering, node);
  lowering.builder.end({ op: 'branch', condition, whenTrue, whenFalse, at: getSpan(node) });
}

/** Lowers an expression that is control flow by itself; answers false for all others. */
function lowerBranching(lowering: Lowering, node: SyntaxNode, whenTrue: Label, whenFalse: Label): boolean {
  switch (node.type) {
    case 'LogicalExpression':
      return lowerOperands(lowering, node, whenTrue, whenFalse);
    case 'UnaryExpression': {
      const argument = findChild(node, 'argument');
      if (getText(node, 'operator') !== '!' || argument === undefined) return false;
      lowering.parts.condition(lowering, argument, whenFalse, whenTrue);
      return true;
    }
    case 'ConditionalExpression':
      return lowerChoice(lowering, node, whenTrue, whenFalse);
    case 'ChainExpression':
      return lowerOptionalChain(lowering, node, whenTrue, whenFalse);
    case 'SequenceExpression': {
      const parts = getNodes(node, 'expressions');
      const last = parts.at(-1);
      if (last === undefined) return false;
      for (const each of parts.slice(0, -1)) lowering.parts.expression(lowering, each);
      lowering.parts.condition(lowering, last, whenTrue, whenFalse);
      return true;
    }
    case 'ParenthesizedExpression':
    case 'TSNonNullExpression': {
      const inner = findChild(node, 'expression');
      if (inner !== undefined) lowering.parts.condition(lowering, inner, whenTrue, whenFalse);
      return inner !== undefined;
    }
    default:
      return false;
  }
}

/** `a && b && c` without recursion: chains of one operator lean to the left. */
function lowerOperands(lowering: Lowering, node: SyntaxNode, whenTrue: Label, whenFalse: Label): boolean {
  const operator = getText(node, 'operator');
  if (operator === '??') return false;
  const operands: SyntaxNode[] = [];
  let left: SyntaxNode | undefined = node;
  while (left?.type === 'LogicalExpression' && getText(left, 'operator') === operator) {
    const right = findChild(left, 'right');
    if (right !== undefined) operands.push(right);
    left = findChild(left, 'left');
  }
  if (left !== undefined) operands.push(left);
  operands.reverse();
  const last = operands.pop();
  if (last === undefined) return false;
  const { builder } = lowering;
  for (const each of operands) {
    const next = builder.makeLabel();
    if (operator === '&&') lowering.parts.condition(lowering, each, next, whenFalse);
    else lowering.parts.condition(lowering, each, whenTrue, next);
    builder.start(next, getSpan(each));
  }
  lowering.parts.condition(lowering, last, whenTrue, whenFalse);
  return true;
}

/** `test ? a : b` as a condition. */
function lowerChoice(lowering: Lowering, node: SyntaxNode, whenTrue: Label, whenFalse: Label): boolean {
  const test = findChild(node, 'test');
  const consequent = findChild(node, 'consequent');
  const alternate = findChild(node, 'alternate');
  if (test === undefined || consequent === undefined || alternate === undefined) return false;
  const { builder, parts } = lowering;
  const first = builder.makeLabel();
  const second = builder.makeLabel();
  parts.condition(lowering, test, first, second);
  builder.start(first, getSpan(consequent));
  parts.condition(lowering, consequent, whenTrue, whenFalse);
  builder.start(second, getSpan(alternate));
  parts.condition(lowering, alternate, whenTrue, whenFalse);
  return true;
}

/** `a?.b(c)` as a condition: leaving the chain is the false outcome. */
function lowerOptionalChain(lowering: Lowering, node: SyntaxNode, whenTrue: Label, whenFalse: Label): boolean {
  const expression = findChild(node, 'expression');
  if (expression === undefined) return false;
  const outer = lowering.chainExit;
  lowering.chainExit = whenFalse;
  const condition = lowering.parts.expression(lowering, expression);
  lowering.chainExit = outer;
  lowering.builder.end({ op: 'branch', condition, whenTrue, whenFalse, at: getSpan(node) });
  return true;
}

/** Lowers `test ? a : b` to its value, or to what is done with either. */
export function lowerConditional(
  lowering: Lowering,
  node: SyntaxNode,
  at: Span,
  use = (branch: SyntaxNode): Register => lowering.parts.expression(lowering, branch),
): Register {
  const { builder } = lowering;
  const result = builder.makeRegister();
  const whenTrue = builder.makeLabel();
  const whenFalse = builder.makeLabel();
  const after = builder.makeLabel();
  const test = findChild(node, 'test');
  if (test !== undefined) lowering.parts.condition(lowering, test, whenTrue, whenFalse);
  for (const [label, key] of [
    [whenTrue, 'consequent'],
    [whenFalse, 'alternate'],
  ] as const) {
    builder.start(label, at);
    const branch = findChild(node, key);
    const value = branch === undefined ? emitConstant(lowering, undefined, at) : use(branch);
    builder.emit({ op: 'move', to: result, from: value, at });
    builder.goTo(after, at);
  }
  builder.start(after, at);
  return result;
}

/** Lowers `a && b`, `a || b`, `a ?? b` to their value; chains of thousands of operands lean to the left. */
export function lowerLogical(lowering: Lowering, node: SyntaxNode, at: Span): Register {
  const chain: SyntaxNode[] = [];
  let left: SyntaxNode | undefined = node;
  while (left?.type === 'LogicalExpression') {
    chain.push(left);
    left = findChild(left, 'left');
  }
  let value = left === undefined ? emitConstant(lowering, undefined, at) : lowering.parts.expression(lowering, left);
  for (const each of chain.reverse()) {
    const right = findChild(each, 'right');
    if (right === undefined) continue;
    const lowerRight = (): Register => lowering.parts.expression(lowering, right);
    value = lowerShortCircuit(lowering, { operator: getText(each, 'operator'), left: value, lowerRight, at: getSpan(each) });
  }
  return value;
}

/** Lowers one short-circuit operator whose left side is known. */
export function lowerShortCircuit(
  lowering: Lowering,
  options: { readonly operator: string; readonly left: Register; readonly lowerRight: () => Register; readonly at: Span },
): Register {
  const { operator, left, lowerRight, at } = options;
  const { builder } = lowering;
  const result = builder.makeRegister();
  builder.emit({ op: 'move', to: result, from: left, at });
  const more = builder.makeLabel();
  const after = builder.makeLabel();
  if (operator === '??') builder.end({ op: 'branch-nullish', value: result, whenNullish: more, whenNot: after, at });
  else {
    const [whenTrue, whenFalse] = operator === '&&' ? [more, after] : [after, more];
    builder.end({ op: 'branch', condition: result, whenTrue, whenFalse, at });
  }
  builder.start(more, at);
  const right = lowerRight();
  builder.emit({ op: 'move', to: result, from: right, at });
  builder.start(after, at);
  return result;
}
