import { makeCellLike, withShared, type Cell } from '../domain/cell.ts';
import { joinCells, joinValues } from '../domain/join.ts';
import type { State } from '../domain/state.ts';
import { isWeakerTrail } from '../domain/trail.ts';
import type { Address } from '../domain/identity.ts';
import { isSameContent, withTaints, type Value } from '../domain/value.ts';
import { getId, getSitePart, type Activation } from './activation.ts';
import { addMade } from './made-facts.ts';

/**
 * Makes a cell at an address that is the same each time `key` is allocated in this activation. Where the address is in use already
 * (the next turn of a loop) the cell stands for both objects from now on.
 */
export function allocate(activation: Activation, state: State, key: string, cell: Cell): Address {
  if (activation.isModule) return allocateGlobally(activation, key, cell);
  let address = activation.addresses.get(key);
  if (address === undefined) activation.addresses.set(key, (address = activation.nextAddress++));
  putCell(activation, state, address, cell);
  return address;
}

const noTaints: Value['taints'] = [];

const noNodes: Value['nodes'] = [];

const noConstants: Value['constants'] = [];

/** Allocates for the current instruction and answers the object as a value. */
export function allocateValue(activation: Activation, state: State, role: string, cell: Cell): Value {
  const part = getSitePart(activation, role);
  const address = reserveAddress(activation, role);
  if (activation.isModule) putGlobalCell(activation, address, cell);
  else putCell(activation, state, address, cell);
  return {
    id: (part.objectId ??= activation.run.makeId()),
    taints: noTaints,
    refs: [address],
    nodes: noNodes,
    constants: noConstants,
    implications: undefined,
    pending: undefined,
    declared: undefined,
    typeofValue: undefined,
    isText: false,
    keyed: undefined,
  };
}

/** Answers the address of what the current instruction will make: objects that refer to each other know it before they are made. */
export function reserveAddress(activation: Activation, role: string): Address {
  return (getSitePart(activation, role).address ??= activation.isModule ? activation.run.makeGlobalAddress() : activation.nextAddress++);
}

/** What top-level code makes lives as long as its module. */
function allocateGlobally(activation: Activation, key: string, cell: Cell): Address {
  const { run } = activation;
  const address = run.getGlobalAddress(`${activation.function.id}@${key}`);
  putGlobalCell(activation, address, cell);
  return address;
}

function putGlobalCell(activation: Activation, address: Address, cell: Cell): void {
  const { globalHeap, madeInRound } = activation.run;
  const old = globalHeap.get(address);
  // What is run once more in another round makes the same object again.
  const isAnother = madeInRound.has(address);
  madeInRound.add(address);
  globalHeap.set(address, old === undefined ? cell : mergeCells(activation, address, old, cell, isAnother || old.isShared));
}

function putCell(activation: Activation, state: State, address: Address, cell: Cell): void {
  const old = state.getLocalCell(address);
  const made = addMade(cell, state);
  state.setLocalCell(address, old === undefined ? made : mergeCells(activation, address, old, made));
}

function mergeCells(activation: Activation, address: Address, old: Cell, cell: Cell, isShared = true): Cell {
  if (cell.kind === 'function' || cell.kind === 'class' || cell.kind === 'regexp') return makeCellLike(cell, { fields: old.fields });
  const join = (field: string, a: Value, b: Value): Value =>
    isEarlier(a, b) ? b : joinValues(a, b, () => getId(activation, `m${address}.${field}`));
  return withShared(joinCells(old, cell, { join, missing: activation.run.undefinedValue }), isShared);
}

/**
 * Is a value what an earlier turn put at its place, before checks of that turn took some of its threats away? What is found out of the one
 * holds of the other, as it went through the same values.
 */
function isEarlier(earlier: Value, value: Value): boolean {
  if (value.taints.length === 0 || earlier.taints.length === 0 || value.implications !== undefined) return false;
  return (
    earlier.taints.every((taint) =>
      value.taints.some(
        ({ root, trail, threats, encoded }) =>
          root === taint.root &&
          (trail === taint.trail || isWeakerTrail(trail, taint.trail)) &&
          (taint.threats & ~threats) === 0 &&
          (taint.encoded & ~(threats | encoded)) === 0,
      ),
    ) && isSameContent(withTaints(earlier, value.taints), value)
  );
}

/** Makes an object that lives as long as the call, in module code too: what it holds is renamed where it is handed in. */
export function allocateLocal(activation: Activation, state: State, role: string, cell: Cell): Value {
  const key = `${activation.site}:${role}`;
  let address = activation.addresses.get(key);
  if (address === undefined) activation.addresses.set(key, (address = activation.nextAddress++));
  state.setLocalCell(address, cell);
  return activation.run.makeValue({ id: getId(activation, `o${key}`), refs: [address] });
}
