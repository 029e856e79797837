import { makeCellLike, type Cell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { DeclaredType, Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { declareType, resolveDeclaredType } from './declared-types.ts';

/** Adds the types of members to what an object literal of a written type holds, where nothing else is known of it: `const deps: Deps = { pool: open() }`. */
export function declareFields(activation: Activation, state: State, { refs }: Value, declared: DeclaredType): void {
  const [address] = refs;
  const cell = address === undefined || refs.length > 1 ? undefined : getCell(activation, state, address);
  if (address === undefined || cell?.kind !== 'object' || cell.isShared || !holdsUnknown(cell)) return;
  const { declared: known } = resolveDeclaredType(activation.run, declared);
  if (known?.type.kind !== 'object') return;
  const fields = new Map(cell.fields);
  for (const [name, value] of fields) {
    const type = known.type.members.get(name);
    if (type !== undefined) fields.set(name, declareType(activation.run, value, { type, file: known.file }));
  }
  const changed = makeCellLike(cell, { fields });
  if (address > 0) state.setLocalCell(address, changed);
  else if (activation.isModule) activation.run.globalHeap.set(address, changed);
}

function holdsUnknown({ fields }: Cell): boolean {
  for (const { constants, refs, taints, declared } of fields.values())
    if (constants === undefined && refs.length + taints.length === 0 && declared === undefined) return true;
  return false;
}
