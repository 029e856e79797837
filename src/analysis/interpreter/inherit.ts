import { makeCellLike } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { getCell, type Activation, type Arguments } from './activation.ts';

/** Does `util.inherits(Sub, Base)`. */
export function inherit(activation: Activation, state: State, { values: [sub, base] }: Arguments): void {
  if (sub === undefined || base === undefined) return;
  const { operations, globalHeap } = activation.run;
  const [prototype] = operations.readProperty(activation, state, base, 'prototype').refs;
  for (const address of operations.readProperty(activation, state, sub, 'prototype').refs) {
    const cell = getCell(activation, state, address);
    if (cell === undefined || prototype === undefined) continue;
    const inheriting = makeCellLike(cell, { prototype });
    if (address < 0) globalHeap.set(address, inheriting);
    else state.setLocalCell(address, inheriting);
  }
  operations.writeProperty(activation, state, sub, 'super_', base);
}
