import { combineContents, listContents, setContents } from '../domain/array-contents.ts';
import type { State } from '../domain/state.ts';
import type { Address, Value } from '../domain/value.ts';
import { getCell, type Activation, type Arguments } from './activation.ts';
import { writeCell } from './heap-write.ts';

/** Longer arrays are one element that stands for all. */
const maximumLength = 64;

/** Adds an element to an array, set or other collection: at its end while that is known. */
export function appendElement(activation: Activation, state: State, address: Address, value: Value): void {
  const cell = getCell(activation, state, address);
  if (cell === undefined) return;
  const isCounted =
    cell.kind === 'array' &&
    cell.rest === undefined &&
    cell.length !== undefined &&
    cell.length < maximumLength &&
    !cell.isShared &&
    address > 0;
  if (isCounted) {
    writeCell(activation, state, address, String(cell.length), value, false);
    return;
  }
  const contents = combineContents([listContents(cell), [[value]]]);
  writeCell(activation, state, address, undefined, value, true);
  const changed = address > 0 ? state.getLocalCell(address) : undefined;
  if (changed !== undefined && changed !== cell) setContents(changed, contents);
}

/** Does `array.push(…)`. */
export function appendArguments(activation: Activation, state: State, array: Value, { values, rest }: Arguments): void {
  for (const address of array.refs) {
    for (const value of values) appendElement(activation, state, address, value);
    if (rest !== undefined) writeCell(activation, state, address, undefined, rest, true);
  }
}
