import { makeCellLike } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import { joinAll } from './property-access.ts';

/** Does `array.reverse()` and the like: each element can be anywhere from now on. */
export function reorderElements(activation: Activation, state: State, array: Value): void {
  for (const address of array.refs) {
    const cell = address > 0 ? state.getLocalCell(address) : undefined;
    if (cell?.kind !== 'array' || cell.fields.size === 0) continue;
    const isElement = (name: string): boolean => /^\d+$/u.test(name);
    const elements = [...cell.fields].flatMap(([name, value]) => (isElement(name) ? [value] : []));
    const rest = joinAll(activation, `moved${address}`, cell.rest === undefined ? elements : [...elements, cell.rest]);
    const fields = new Map([...cell.fields].filter(([name]) => !isElement(name)));
    const whenEmpty = cell.length !== undefined && cell.length > 0 ? 'never' : cell.whenEmpty;
    state.setLocalCell(address, makeCellLike(cell, { fields, rest, length: undefined, whenEmpty }));
  }
}

/** Does `array.pop()` and the like: how much is left is not known, nor what it means that nothing is. */
export function forgetSize(state: State, { refs }: Value): void {
  for (const address of refs) {
    const cell = address > 0 ? state.getLocalCell(address) : undefined;
    if (cell !== undefined) state.setLocalCell(address, makeCellLike(cell, { length: undefined, whenEmpty: [] }));
  }
}
