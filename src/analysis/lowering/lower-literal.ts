import type { ObjectEntry, Operand, Register, Span } from '../ir/ir.ts';
import { emitConstant, emitTo, type Lowering } from './lowering.ts';
import { lowerKey } from './lower-pattern.ts';
import { findChild, getChildren, getNodes, getSpan, getText, type SyntaxNode } from './syntax.ts';

/** Lowers `{ … }`. */
export function lowerObjectLiteral(lowering: Lowering, node: SyntaxNode, at: Span): Register {
  const entries: ObjectEntry[] = [];
  for (const property of getNodes(node, 'properties')) {
    if (property.type === 'SpreadElement') {
      const argument = findChild(property, 'argument');
      if (argument !== undefined) entries.push({ kind: 'spread', value: lowering.parts.expression(lowering, argument) });
      continue;
    }
    const key = lowerKey(lowering, property);
    const value = findChild(property, 'value');
    if (key === undefined || value === undefined) continue;
    const name = 'name' in key ? key.name : '';
    const kind = getText(property, 'kind');
    if (kind === 'get' || kind === 'set') {
      const body = lowering.parts.function(lowering, value, { kind: 'method', name });
      entries.push({ kind: kind === 'get' ? 'getter' : 'setter', key, function: body });
    } else entries.push({ kind: 'property', key, value: lowerValue(lowering, value, name), at: getSpan(value) });
  }
  return emitTo(lowering, { op: 'object', to: lowering.builder.makeRegister(), entries, at });
}

function lowerValue(lowering: Lowering, value: SyntaxNode, name: string): Register {
  const isAnonymous =
    (value.type === 'FunctionExpression' && findChild(value, 'id') === undefined) || value.type === 'ArrowFunctionExpression';
  if (!isAnonymous) return lowering.parts.expression(lowering, value);
  const isArrow = value.type === 'ArrowFunctionExpression';
  const body = lowering.parts.function(lowering, value, { kind: isArrow ? 'arrow' : 'method', name });
  return emitTo(lowering, { op: 'function', to: lowering.builder.makeRegister(), function: body, isArrow, at: getSpan(value) });
}

/** Lowers `[ … ]`. */
export function lowerArrayLiteral(lowering: Lowering, node: SyntaxNode, at: Span): Register {
  const { operands, spans } = lowerOperands(lowering, node, 'elements');
  return emitTo(lowering, { op: 'array', to: lowering.builder.makeRegister(), elements: operands, spans, at });
}

/** Lowers arguments or array elements. */
export function lowerOperands(
  lowering: Lowering,
  node: SyntaxNode,
  key: string,
): { readonly operands: readonly Operand[]; readonly spans: readonly ReturnType<typeof getSpan>[] } {
  const children = getChildren(node, key);
  if (children.length === 0) return noOperands;
  const operands: Operand[] = [];
  const spans: ReturnType<typeof getSpan>[] = [];
  for (const each of children) {
    operands.push(lowerOperand(lowering, each, node));
    spans.push(getSpan(each ?? node));
  }
  return { operands, spans };
}

const noOperands = { operands: [], spans: [] };

/** A hole of an array is undefined. */
function lowerOperand(lowering: Lowering, node: SyntaxNode | undefined, parent: SyntaxNode): Operand {
  const spread = node?.type === 'SpreadElement';
  const inner = spread ? findChild(node, 'argument') : node;
  const register =
    inner === undefined ? emitConstant(lowering, undefined, getSpan(node ?? parent)) : lowering.parts.expression(lowering, inner);
  return { register, spread };
}
