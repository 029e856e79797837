import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { findKnownElements } from './registers.ts';

/** How long a list may be of which each element is gone through by itself, and how long one of texts and numbers alone. */
const maximumElements = 24;
const maximumWords = 10;

/** How many steps are taken one by one for one step of the outermost of lists that are gone through inside each other. */
const maximumSteps = 64;

/** Answers the elements of a list that the program writes out. */
export function readWrittenList(activation: Activation, state: State, list: Value): readonly Value[] | undefined {
  return list.refs.some((ref) => getCell(activation, state, ref)?.isShared === true)
    ? undefined
    : findKnownElements(activation, state, list);
}

/** Answers the same where there are some, and not more than can be gone through one by one. */
export function findTurns(activation: Activation, state: State, list: Value): readonly Value[] | undefined {
  const elements = readWrittenList(activation, state, list);
  if (elements === undefined || elements.length === 0) return undefined;
  const maximum = elements.every(isWord) ? maximumWords : maximumElements;
  return elements.length <= maximum && canTakeTurns(activation, elements.length) ? elements : undefined;
}

/** Can so many steps be taken one by one where the program is? */
export function canTakeTurns({ run }: Activation, count: number): boolean {
  return count * run.turnCount <= maximumSteps;
}

function isWord({ refs, taints, nodes }: Value): boolean {
  return refs.length + taints.length + nodes.length === 0;
}

/** Goes through a list: whatever is gone through meanwhile is so for each of its elements. */
export function takeTurns<T>({ run }: Activation, list: readonly Value[], take: () => T): T {
  const outer = run.turnCount;
  run.turnCount *= list.length;
  const result = take();
  run.turnCount = outer;
  return result;
}

/** Makes a list of which all elements are known. */
export function makeWrittenList(activation: Activation, state: State, role: string, elements: readonly Value[]): Value {
  const fields = new Map(elements.map((value, index) => [String(index), value]));
  return allocateValue(activation, state, role, makeCell('array', { fields, length: elements.length }));
}

/** Has a list the elements that it had? */
export function isSameList(before: readonly Value[], now: readonly Value[] | undefined): boolean {
  return now?.length === before.length && before.every(({ id }, index) => now[index]?.id === id);
}
