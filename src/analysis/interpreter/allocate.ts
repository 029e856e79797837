import type { Cell } from '../domain/cell.ts';
import { joinCells, joinValues } from '../domain/join.ts';
import type { State } from '../domain/state.ts';
import type { Address, Value } from '../domain/value.ts';
import { getId, type Activation } from './activation.ts';

/**
 * Makes a cell at an address that is the same each time `key` is allocated in this activation. Where the address is in use already
 * (the next turn of a loop) the cell stands for both objects from now on.
 */
export function allocate(activation: Activation, state: State, key: string, cell: Cell): Address {
  if (activation.isModule) {
    const address = activation.run.getGlobalAddress(`${activation.function.id}@${key}`);
    const old = activation.run.globalHeap.get(address);
    activation.run.globalHeap.set(address, old === undefined ? cell : mergeCells(activation, address, old, cell));
    return address;
  }
  let address = activation.addresses.get(key);
  if (address === undefined) activation.addresses.set(key, (address = activation.nextAddress++));
  const old = state.getLocalCell(address);
  state.setLocalCell(address, old === undefined ? cell : mergeCells(activation, address, old, cell));
  return address;
}

function mergeCells(activation: Activation, address: Address, old: Cell, cell: Cell): Cell {
  if (cell.kind === 'function' || cell.kind === 'class' || cell.kind === 'regexp') return { ...cell, fields: old.fields };
  const join = (field: string, a: Value, b: Value): Value => joinValues(a, b, () => getId(activation, `m${address}.${field}`));
  return { ...joinCells(old, cell, { join, missing: activation.run.undefinedValue }), isShared: true };
}

/** Allocates for the current instruction and answers the object as a value. */
export function allocateValue(activation: Activation, state: State, key: string, cell: Cell): Value {
  const address = allocate(activation, state, `${activation.site}:${key}`, cell);
  return activation.run.makeValue({ id: getId(activation, `o${activation.site}:${key}`), refs: [address] });
}
