import type { ApiNode } from '../binding/api-node.ts';
import type { Value } from '../domain/value.ts';
import type { IrType, Primitive } from '../ir/ir.ts';

/** A mark, a number given by the walk over the inputs, a name, a constant, or a written type. */
export type KeyPart = Primitive | IrType;

/** The shape of a call's inputs, part by part. */
export type SummaryKey = readonly KeyPart[];

/** Are both the same shape? */
export function isSameKey(left: SummaryKey, right: SummaryKey): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index++) {
    const part = left[index];
    if (part !== right[index] && !(Number.isNaN(part) && Number.isNaN(right[index]))) return false;
  }
  return true;
}

/** Adds what tells one formal value from another. */
export function addDescription(value: Value, key: KeyPart[]): void {
  if (value.refs.length > 0) {
    key.push('@');
    for (const ref of value.refs) key.push(ref);
  }
  addNodes(value.nodes, key);
  if (value.constants === undefined) key.push('?');
  else for (const constant of value.constants) key.push("'", constant);
  if (value.isText) key.push('"');
  if (value.keyed !== undefined) key.push('k');
  if (value.declared !== undefined) key.push('d', value.declared.type);
}

/** Adds the library types of a value. */
export function addNodes(nodes: readonly ApiNode[], key: KeyPart[]): void {
  if (nodes.length === 0) return;
  key.push('n');
  for (const node of nodes) key.push(node.id);
}
