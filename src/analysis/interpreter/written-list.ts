import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { findKnownElements } from './registers.ts';

/** Answers the elements of a list that the program writes out, where there are some and not more than can be gone through one by one. */
export function findWrittenList(activation: Activation, state: State, list: Value, maximum: number): readonly Value[] | undefined {
  const elements = findKnownElements(activation, state, list);
  if (elements === undefined || elements.length === 0 || elements.length > maximum) return undefined;
  return list.refs.some((ref) => getCell(activation, state, ref)?.isShared === true) ? undefined : elements;
}

/** Has a list the elements that it had? */
export function isSameList(before: readonly Value[], now: readonly Value[] | undefined): boolean {
  return now?.length === before.length && before.every(({ id }, index) => now[index]?.id === id);
}
