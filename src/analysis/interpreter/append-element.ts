import { appendStretch, canKeep, combineContents, listContents, setContents, withContentsOf } from '../domain/array-contents.ts';
import { getWhenEmpty, makeCell, makeCellLike } from '../domain/cell.ts';
import { joinValues } from '../domain/join.ts';
import type { State } from '../domain/state.ts';
import type { Address } from '../domain/identity.ts';
import type { Value } from '../domain/value.ts';
import { getCell, getSiteId, type Activation, type Arguments } from './activation.ts';
import { uniteEmptiness } from './emptiness.ts';
import { appendGlobally, maximumLength, writeCell } from './heap-write.ts';
import { keepCheckedParts } from './keep-checked-parts.ts';

/** Adds an element to an array, set or other collection: at its end while that is known. `isCertain`: it is this one that gets exactly one. */
export function appendElement(activation: Activation, state: State, address: Address, value: Value, isCertain = false): void {
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
  if (address < 0 && cell.kind === 'array') {
    appendGlobally(activation, state, address, value, isCertain);
    return;
  }
  const contents = combineContents([listContents(cell), [[value]]]);
  writeCell(activation, state, address, undefined, value, true);
  const written = address > 0 ? state.getLocalCell(address) : undefined;
  if (written === undefined) return;
  // What is there already is there once more.
  const changed = written === cell ? makeCellLike(cell, {}) : written;
  if (written === cell) state.setLocalCell(address, changed);
  if (contents !== undefined && canKeep(contents)) setContents(changed, contents);
  else appendStretch(cell, changed, value);
}

/** Does `array.push(…)`. */
export function appendArguments(activation: Activation, state: State, array: Value, { values, rest, whenRestEmpty }: Arguments): void {
  if (array.refs.length === 0 && array.taints.length > 0)
    for (const value of rest === undefined ? values : [...values, rest]) addToOpaque(activation, state, array, value);
  for (const address of array.refs) {
    for (const [index, value] of values.entries()) {
      appendElement(activation, state, address, keepCheckedParts(activation, state, value, String(index)), array.refs.length === 1);
      if (array.refs.length === 1) markFilled(state, address);
    }
    if (rest === undefined) continue;
    const before = address > 0 ? state.getLocalCell(address) : undefined;
    writeCell(activation, state, address, undefined, rest, true);
    const after = state.getLocalCell(address);
    if (array.refs.length > 1 || before === undefined || after === undefined || after.isShared) continue;
    state.setLocalCell(address, makeCellLike(after, { whenEmpty: uniteEmptiness(getWhenEmpty(before), whenRestEmpty ?? []) }));
  }
}

/** Notes that something is in a collection now. */
export function markFilled(state: State, address: Address): void {
  const cell = address > 0 ? state.getLocalCell(address) : undefined;
  if (cell?.isShared !== false) return;
  state.setLocalCell(address, withContentsOf(cell, makeCellLike(cell, { whenEmpty: 'never' })));
}

/** Where data of unknown structure keeps what the program put into it. */
const added = '%added';

/** Adds something to data of unknown structure. */
export function addToOpaque(activation: Activation, state: State, object: Value, value: Value): void {
  const shadow = state.shadows.get(object.id) ?? makeCell('object');
  const old = shadow.fields.get(added);
  const joined = old === undefined ? value : joinValues(old, value, () => getSiteId(activation, added));
  state.setShadow(object.id, makeCellLike(shadow, { fields: new Map([...shadow.fields, [added, joined]]) }));
}
