import type { Register, Span } from '../ir/ir.ts';
import { emitConstant, emitTo, type Lowering } from './lowering.ts';
import { lowerKey } from './lower-pattern.ts';
import { findChild, getSpan, hasFlag, type SyntaxNode } from './syntax.ts';

/** Lowers a child expression; a missing one is undefined. */
export function lowerPart(lowering: Lowering, node: SyntaxNode, key: string): Register {
  const child = findChild(node, key);
  return child === undefined ? emitConstant(lowering, undefined, getSpan(node)) : lowering.parts.expression(lowering, child);
}

/** Lowers `object.property`; answers both, for calls. */
export function lowerMember(
  lowering: Lowering,
  node: SyntaxNode,
  at: Span,
): { readonly object: Register | undefined; readonly property: ReturnType<typeof lowerKey>; readonly value: Register } {
  const objectNode = findChild(node, 'object');
  if (objectNode?.type === 'Super') {
    const property = lowerKey(lowering, node, 'property') ?? { name: '' };
    const object = emitTo(lowering, { op: 'this', to: lowering.builder.makeRegister(), at });
    return { object, property, value: emitTo(lowering, { op: 'get-super', to: lowering.builder.makeRegister(), property, at }) };
  }
  const object = lowerPart(lowering, node, 'object');
  if (hasFlag(node, 'optional')) branchOnNullish(lowering, object, at);
  const property = lowerKey(lowering, node, 'property') ?? { name: '' };
  return { object, property, value: emitTo(lowering, { op: 'get-property', to: lowering.builder.makeRegister(), object, property, at }) };
}

/** Leaves the optional chain when the value is null or undefined. */
export function branchOnNullish(lowering: Lowering, value: Register, at: Span): void {
  const { builder, chainExit } = lowering;
  if (chainExit === undefined) return;
  const next = builder.makeLabel();
  builder.end({ op: 'branch-nullish', value, whenNullish: chainExit, whenNot: next, at });
  builder.start(next, at);
}
