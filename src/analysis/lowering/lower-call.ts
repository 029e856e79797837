import type { Register, Span } from '../ir/ir.ts';
import { findChosenReceiver } from './chosen-receiver.ts';
import { describeCallee } from './describe-callee.ts';
import { branchOnNullish, lowerMember, lowerPart } from './lower-member.ts';
import { lowerConditional } from './lower-condition.ts';
import { lowerOperands } from './lower-literal.ts';
import { findAwaitedBody, lowerSent } from './lower-machine.ts';
import { emitConstant, emitTo, storeThisProperties, type Lowering } from './lowering.ts';
import { lowerTypeArguments } from './lower-type.ts';
import { nameCallee } from './state-machine.ts';
import { getQuasis, getRawQuasis } from './template-texts.ts';
import { findChild, getNodes, getSpan, hasFlag, type SyntaxNode } from './syntax.ts';

/** Lowers a call. */
export function lowerCall(lowering: Lowering, node: SyntaxNode, at: Span): Register {
  const calleeNode = findChild(node, 'callee');
  if (calleeNode === undefined) return emitConstant(lowering, undefined, at);
  if (calleeNode.type === 'Super') {
    const { operands, spans } = lowerOperands(lowering, node, 'arguments');
    const made = emitTo(lowering, { op: 'super-call', to: lowering.builder.makeRegister(), arguments: operands, argumentSpans: spans, at });
    storeThisProperties(lowering, at);
    return made;
  }
  if (calleeNode.type === 'Import') {
    const [specifier] = getNodes(node, 'arguments');
    const register = specifier === undefined ? emitConstant(lowering, undefined, at) : lowering.parts.expression(lowering, specifier);
    return emitTo(lowering, { op: 'dynamic-import', to: lowering.builder.makeRegister(), specifier: register, at });
  }
  const target = unwrap(calleeNode);
  const sent = lowering.machine === undefined ? undefined : lowerSent(lowering, lowering.machine, target, at);
  if (sent !== undefined) return sent;
  const body = nameCallee(target) === '__awaiter' ? findAwaitedBody(getNodes(node, 'arguments')) : undefined;
  if (body !== undefined) return lowerAwaited(lowering, node, body, at);
  const chosen = findChosenReceiver(node, target);
  if (chosen !== undefined) return lowerConditional(lowering, chosen.choice, at, (object) => lowerCall(lowering, chosen.on(object), at));
  const member = target.type === 'MemberExpression' ? lowerMember(lowering, target, getSpan(target)) : undefined;
  const callee = member?.value ?? lowering.parts.expression(lowering, target);
  if (hasFlag(node, 'optional')) branchOnNullish(lowering, callee, at);
  const { operands, spans } = lowerOperands(lowering, node, 'arguments');
  return emitTo(lowering, {
    op: 'call',
    to: lowering.builder.makeRegister(),
    callee,
    object: member?.object,
    property: member?.property,
    arguments: operands,
    argumentSpans: spans,
    calleeText: describeCallee(target, lowering.unit.text),
    typeArguments: lowerTypeArguments(node),
    at,
  });
}

/** `__awaiter(this, …, function () { … })` is a call of an `async` function. */
function lowerAwaited(lowering: Lowering, node: SyntaxNode, body: SyntaxNode, at: Span): Register {
  const [receiver] = getNodes(node, 'arguments');
  const object = receiver === undefined ? undefined : lowering.parts.expression(lowering, receiver);
  const made = lowering.parts.function(lowering, body, { kind: 'function', name: '', isAwaited: true });
  const callee = emitTo(lowering, {
    op: 'function',
    to: lowering.builder.makeRegister(),
    function: made,
    isArrow: false,
    at: getSpan(body),
  });
  return emitTo(lowering, {
    op: 'call',
    to: lowering.builder.makeRegister(),
    callee,
    object,
    property: undefined,
    arguments: [],
    argumentSpans: [],
    calleeText: '',
    typeArguments: [],
    at,
  });
}

/** `(a.b)(…)` and `a.b!(…)` call the method on `a`. */
function unwrap(node: SyntaxNode): SyntaxNode {
  let current = node;
  while (
    current.type === 'TSNonNullExpression' ||
    current.type === 'ParenthesizedExpression' ||
    current.type === 'TSInstantiationExpression'
  ) {
    const inner = findChild(current, 'expression');
    if (inner === undefined) break;
    current = inner;
  }
  return current;
}

/** Lowers `new X(…)`. */
export function lowerNew(lowering: Lowering, node: SyntaxNode, at: Span): Register {
  const calleeNode = findChild(node, 'callee');
  const callee = lowerPart(lowering, node, 'callee');
  const { operands, spans } = lowerOperands(lowering, node, 'arguments');
  return emitTo(lowering, {
    op: 'new',
    to: lowering.builder.makeRegister(),
    callee,
    arguments: operands,
    argumentSpans: spans,
    calleeText: calleeNode === undefined ? '' : describeCallee(calleeNode, lowering.unit.text),
    typeArguments: lowerTypeArguments(node),
    at,
  });
}

/** Lowers `` tag`…` ``. */
export function lowerTaggedTemplate(lowering: Lowering, node: SyntaxNode, at: Span): Register {
  const tagNode = findChild(node, 'tag');
  const quasi = findChild(node, 'quasi');
  const member = tagNode?.type === 'MemberExpression' ? lowerMember(lowering, tagNode, getSpan(tagNode)) : undefined;
  const tag = member?.value ?? lowerPart(lowering, node, 'tag');
  const values = getNodes(quasi, 'expressions').map((each) => lowering.parts.expression(lowering, each));
  return emitTo(lowering, {
    op: 'tagged-template',
    to: lowering.builder.makeRegister(),
    tag,
    object: member?.object,
    strings: getQuasis(quasi),
    raw: getRawQuasis(quasi),
    values,
    at,
  });
}
