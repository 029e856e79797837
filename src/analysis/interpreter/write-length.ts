import { makeCellLike } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, type Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { takeOutElements } from './take-out-elements.ts';

/** Does `array.length = count`: what stands behind that is gone. Answers whether the object is an array. */
export function writeLength(activation: Activation, state: State, object: Value, count: Value): boolean {
  const { refs } = object;
  if (refs.length === 0 || !refs.every((ref) => getCell(activation, state, ref)?.kind === 'array')) return false;
  takeOutElements(activation.run, state, object);
  const [address = 0, ...others] = refs;
  const cell = address > 0 && others.length === 0 ? state.getLocalCell(address) : undefined;
  const length = findConstant(count)?.value;
  if (cell === undefined || cell.isShared || typeof length !== 'number') return true;
  if (length === 0) {
    state.setLocalCell(address, makeCellLike(cell, { fields: new Map(), rest: undefined, length: 0, whenEmpty: undefined }));
    return true;
  }
  const fields = new Map([...cell.fields].filter(([name]) => !/^\d+$/u.test(name) || Number(name) < length));
  const isKnown = Array.from({ length: Math.min(length, maximumLength) }).every((_, index) => fields.has(String(index)));
  const isWhole = isKnown && length <= maximumLength;
  const changes = isWhole ? ({ rest: undefined, length, whenEmpty: 'never' } as const) : ({ length: undefined, whenEmpty: [] } as const);
  state.setLocalCell(address, makeCellLike(cell, { fields, ...changes }));
  return true;
}

/** Of longer lists it is not looked up which elements are known. */
const maximumLength = 16;
