import type { ObjectEntry, Register, Span } from '../ir/ir.ts';
import { declareVariable, emitConstant, emitTo, enterScope, loadVariable, storeBinding, storeVariable, type Lowering } from './lowering.ts';
import { lowerKey } from './lower-pattern.ts';
import { findChild, getNodes, getRaw, getSpan, getText, type SyntaxNode } from './syntax.ts';

/** Lowers an enum to an object of its members; members see the ones before them by name. */
export function lowerEnum(lowering: Lowering, node: SyntaxNode): void {
  const name = getText(findChild(node, 'id'), 'name');
  const entries: ObjectEntry[] = [];
  const outer = enterScope(lowering, node);
  let next: number | undefined = 0;
  for (const member of getNodes(findChild(node, 'body') ?? node, 'members')) {
    const key = lowerKey(lowering, member, 'id');
    const initializer = findChild(member, 'initializer');
    const at = getSpan(member);
    const value = initializer === undefined ? lowerCounted(lowering, entries, next, at) : lowering.parts.expression(lowering, initializer);
    next = initializer === undefined ? increase(next) : increase(findNumber(initializer));
    if (key === undefined) continue;
    entries.push({ kind: 'property', key, value, at });
    if ('name' in key) storeBinding(lowering, declareVariable(lowering, key.name), value, at);
  }
  lowering.scope = outer;
  storeMerged(lowering, name, entries, getSpan(node));
}

function increase(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value + 1;
}

function findNumber(node: SyntaxNode): number | undefined {
  const isNegative = node.type === 'UnaryExpression' && getText(node, 'operator') === '-';
  const value = getRaw(isNegative ? (findChild(node, 'argument') ?? node) : node, 'value');
  return typeof value === 'number' ? (isNegative ? -value : value) : undefined;
}

/** A member without a value is one more than the member before. */
function lowerCounted(lowering: Lowering, entries: readonly ObjectEntry[], next: number | undefined, at: Span): Register {
  const previous = entries.at(-1);
  if (next !== undefined || previous?.kind !== 'property') return emitConstant(lowering, next ?? 0, at);
  const minusOne = emitConstant(lowering, -1, at);
  return emitTo(lowering, { op: 'binary', to: lowering.builder.makeRegister(), operator: '-', left: previous.value, right: minusOne, at });
}

/** Stores an object of members under a name; a function, class, enum or namespace of that name gets them as properties. */
export function storeMerged(lowering: Lowering, name: string, entries: readonly ObjectEntry[], at: Span): void {
  if (!lowering.scope.isMade(name)) {
    const made = emitTo(lowering, { op: 'object', to: lowering.builder.makeRegister(), entries, at });
    storeVariable(lowering, name, made, at);
    lowering.scope.markMade(name);
    return;
  }
  const object = loadVariable(lowering, name, at);
  for (const entry of entries) {
    if (entry.kind === 'property') lowering.builder.emit({ op: 'set-property', object, property: entry.key, value: entry.value, at });
  }
}
