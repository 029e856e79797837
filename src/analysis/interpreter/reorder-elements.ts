import { makeCellLike, type Cell } from '../domain/cell.ts';
import type { Address } from '../domain/identity.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { writeCell } from './heap-write.ts';
import { joinAll } from './property-access.ts';

/** Does `array.reverse()` and the like: each element can be anywhere from now on. */
export function reorderElements(activation: Activation, state: State, array: Value): void {
  for (const address of array.refs) {
    const cell = getCell(activation, state, address);
    if (cell?.kind !== 'array' || cell.fields.size === 0) continue;
    const elements = [...cell.fields].flatMap(([name, value]) => (isElement(name) ? [value] : []));
    const rest = joinAll(activation, `moved${address}`, cell.rest === undefined ? elements : [...elements, cell.rest]);
    if (address < 0) {
      if (rest !== undefined) mixGlobally(activation, state, address, cell, rest);
      continue;
    }
    const fields = new Map([...cell.fields].filter(([name]) => !isElement(name)));
    const whenEmpty = cell.length !== undefined && cell.length > 0 ? 'never' : cell.whenEmpty;
    state.setLocalCell(address, makeCellLike(cell, { fields, rest, length: undefined, whenEmpty }));
  }
}

/** Of what outlives the call nothing is taken away: each element is any of them. */
function mixGlobally(activation: Activation, state: State, address: Address, { fields, rest }: Cell, all: Value): void {
  for (const name of fields.keys()) if (isElement(name)) writeCell(activation, state, address, name, all);
  if (rest !== undefined) writeCell(activation, state, address, undefined, all);
}

function isElement(name: string): boolean {
  return /^\d+$/u.test(name);
}

/** Does `array.pop()` and the like: how much is left is not known, nor what it means that nothing is. */
export function forgetSize(state: State, { refs }: Value): void {
  for (const address of refs) {
    const cell = address > 0 ? state.getLocalCell(address) : undefined;
    if (cell !== undefined) state.setLocalCell(address, makeCellLike(cell, { length: undefined, whenEmpty: [] }));
  }
}
